import type { ComponentChildren, JSX } from "preact";
import { useId } from "preact/hooks";
import { IconButton } from "./IconButton";
import styles from "./Sheet.module.css";
import { DialogToasts } from "./Toast";
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
             * A screen reader begins with the title and goes on with the content. Left to themselves, browsers differ:
             * Firefox would begin with the button.
             */}
            <h2 class={styles.title} id={titleId} tabIndex={-1} autofocus>
              {title}
            </h2>
            <IconButton icon="close" label={closeLabel} onPress={onClose} />
          </header>
          <div class={styles.body}>{children}</div>
          <DialogToasts dialog={dialog.ref} />
        </div>
      )}
    </dialog>
  );
}
