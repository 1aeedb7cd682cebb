import type { ComponentChildren, JSX } from "preact";
import { useLayoutEffect, useRef } from "preact/hooks";
import { Icon } from "../../../ui/Icon";
import styles from "./Popover.module.css";
import { positionPopover } from "./positionPopover";

type Props = {
  readonly anchor: HTMLElement;
  readonly label: string;
  readonly closeLabel: string;
  /** By the button, Escape, or a tap anywhere else. */
  readonly onClose: () => void;
  readonly children: ComponentChildren;
};

/**
 * A few words beside the word that was tapped. The browser itself closes it on Escape and on a tap outside; the page
 * behind stays in reach. Takes the focus, so that it is read out, and gives it back.
 */
export function Popover({ anchor, label, closeLabel, onClose, children }: Props): JSX.Element {
  const ref = useRef<HTMLDivElement>(null);
  useLayoutEffect(() => {
    const element = ref.current;
    if (!element) return;
    element.showPopover();
    positionPopover(element, anchor);
    element.focus({ preventScroll: true });
  }, [anchor]);
  return (
    <div
      ref={ref}
      popover="auto"
      role="dialog"
      aria-label={label}
      tabIndex={-1}
      class={styles.popover}
      onBeforeToggle={(event) => {
        if (event.newState !== "closed") return;
        // Not left to the browser: Safari never focused the link that was tapped, so it would not know where to return.
        if (ref.current?.contains(document.activeElement)) anchor.focus({ preventScroll: true });
        onClose();
      }}
    >
      <div class={styles.words}>{children}</div>
      <button type="button" class={styles.close} aria-label={closeLabel} onClick={() => ref.current?.hidePopover()}>
        <Icon name="close" />
      </button>
    </div>
  );
}
