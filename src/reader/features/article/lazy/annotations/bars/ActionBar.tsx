import type { ComponentChildren, JSX, RefObject } from "preact";
import { useEffect, useLayoutEffect } from "preact/hooks";
import { HIGHLIGHT_COLOURS, type HighlightColour } from "../../../../../../domain/article/highlightColour";
import { annotationsArea } from "../../../../../i18n/fr/annotations";
import { useMessages } from "../../../../../i18n/useMessages";
import { Icon } from "../../../../../ui/Icon";
import { IconButton } from "../../../../../ui/IconButton";
import styles from "./ActionBar.module.css";

export type barContainer = {
  readonly bar: RefObject<HTMLElement | null>;
  /** Covered by the bar and therefore made inert. */
  readonly tools: RefObject<HTMLElement | null>;
};

type FrameProps = {
  readonly places: barContainer;
  readonly label: string;
  readonly onClose: () => void;
  readonly children: ComponentChildren;
};

/** Docked at the bottom in place of the article's tools: a phone's own menu covers whatever is near the selection. */
export function ActionBar({ places: { bar, tools }, label, onClose, children }: FrameProps): JSX.Element {
  useOverKeyboard(bar);
  useBarRoom(bar);
  useLayoutEffect(() => {
    const covered = tools.current;
    if (covered) covered.inert = true;
    return () => {
      if (covered) covered.inert = false;
    };
  }, [tools]);
  return (
    <section
      ref={bar}
      class={styles.bar}
      aria-label={label}
      onKeyDown={(event) => {
        if (event.key !== "Escape") return;
        // The text, which then has the focus, does not hear it as well.
        event.preventDefault();
        onClose();
      }}
      // A mouse press would clear the selection that this bar is about.
      onMouseDown={(event) => event.preventDefault()}
    >
      {children}
    </section>
  );
}

type ColoursProps = {
  readonly current: HighlightColour | undefined;
  readonly onChoose: (colour: HighlightColour) => void;
};

export function Colours({ current, onChoose }: ColoursProps): JSX.Element {
  const messages = useMessages(annotationsArea).annotations;
  return (
    <fieldset class={styles.colours} aria-label={messages.colours}>
      {HIGHLIGHT_COLOURS.map((colour) => (
        <button
          key={colour}
          type="button"
          class={styles.colour}
          data-colour={colour}
          aria-label={messages.colour[colour]}
          aria-pressed={current && current === colour}
          onClick={() => onChoose(colour)}
        >
          <span class={styles.swatch}>{current === colour && <Icon name="check" />}</span>
        </button>
      ))}
    </fieldset>
  );
}

export function CloseButton({ onClose }: { readonly onClose: () => void }): JSX.Element {
  const messages = useMessages(annotationsArea).annotations;
  return <IconButton icon="close" label={messages.close} onPress={onClose} />;
}

/** `--bar-height` in `ui/tokens.css`. */
const BAR_REM = 3.75;
const AIR_PX = 32;

function useBarRoom(bar: RefObject<HTMLElement | null>): void {
  useLayoutEffect(() => {
    const { style } = document.documentElement;
    const rem = Number.parseFloat(getComputedStyle(document.documentElement).fontSize);
    const observer = new ResizeObserver(() => {
      const height = bar.current?.offsetHeight ?? 0;
      style.setProperty("--dock-height", `${Math.max(0, height / rem - BAR_REM)}rem`);
      style.setProperty("scroll-padding-block-end", `${height + AIR_PX}px`);
    });
    if (bar.current) observer.observe(bar.current);
    return () => {
      observer.disconnect();
      style.removeProperty("--dock-height");
      style.removeProperty("scroll-padding-block-end");
    };
  }, [bar]);
}

/**
 * A phone's keyboard covers the page instead of shortening it (iOS, and Chrome since 108:
 * https://developer.chrome.com/blog/viewport-resize-behavior). Remove when Safari supports `interactive-widget`.
 */
export function useOverKeyboard(bar: RefObject<HTMLElement | null>): void {
  useEffect(() => {
    const view = window.visualViewport;
    if (!view) return;
    const lift = (): void => {
      // While the page is pinch-zoomed, the visual viewport is smaller for another reason.
      const hidden = view.scale > 1.01 ? 0 : innerHeight - view.height - view.offsetTop;
      if (bar.current) bar.current.style.translate = hidden > 1 ? `0 ${-Math.round(hidden)}px` : "";
    };
    lift();
    view.addEventListener("resize", lift);
    view.addEventListener("scroll", lift);
    return () => {
      view.removeEventListener("resize", lift);
      view.removeEventListener("scroll", lift);
    };
  }, [bar]);
}
