import type { ComponentChildren, JSX } from "preact";
import { useId } from "preact/hooks";
import { IconButton } from "./IconButton";
import styles from "./Sheet.module.css";
import { useModalDialog } from "./useModalDialog";

type Props = {
  readonly isOpen: boolean;
  readonly onClose: () => void;
  readonly title: string;
  readonly closeLabel: string;
  readonly children: ComponentChildren;
};

export function Sheet({ isOpen, onClose, title, closeLabel, children }: Props): JSX.Element {
  const titleId = useId();
  const dialog = useModalDialog(isOpen, onClose);
  return (
    <dialog class={styles.sheet} aria-labelledby={titleId} {...dialog}>
      {isOpen && (
        <div class={styles.panel}>
          <header class={styles.header}>
            {/*
             * The browser focuses the first focusable element, so a screen reader starts with the title. A field that
             * should get the focus at once has `autofocus`.
             */}
            <h2 class={styles.title} id={titleId} tabIndex={-1}>
              {title}
            </h2>
            <IconButton icon="close" label={closeLabel} onPress={onClose} />
          </header>
          <div class={styles.body}>{children}</div>
        </div>
      )}
    </dialog>
  );
}
