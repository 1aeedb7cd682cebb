import type { ComponentChildren, JSX } from "preact";
import { useLayoutEffect, useRef } from "preact/hooks";
import { Icon } from "../../../ui/Icon";
import styles from "./Popover.module.css";
import { positionPopover } from "./positionPopover";

type Props = {
  readonly anchor: HTMLElement;
  readonly label: string;
  readonly closeLabel: string;
  readonly onClose: () => void;
  readonly children: ComponentChildren;
};

/** Non-modal: the browser closes it on Escape and a tap outside. Takes the focus, to be read out, and returns it. */
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
        // Safari does not focus a link when it is tapped, so the browser would not know where to return the focus.
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
