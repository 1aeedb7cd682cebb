import type { ComponentChildren, JSX } from "preact";
import { useId } from "preact/hooks";
import { Button } from "../Button";
import { useModalDialog } from "../useModalDialog";
import styles from "./ConfirmDialog.module.css";

type Props = {
  readonly isOpen: boolean;
  readonly title: string;
  /** What will happen, in a sentence. */
  readonly children?: ComponentChildren;
  readonly confirmLabel: string;
  readonly cancelLabel: string;
  readonly onConfirm: () => void;
  readonly onCancel: () => void;
  /** What is confirmed destroys something. */
  readonly isDangerous?: boolean;
};

/** A question before something that cannot be undone. Escape and a tap beside it mean no. */
export function ConfirmDialog(props: Props): JSX.Element {
  const { isOpen, title, children, confirmLabel, cancelLabel, onConfirm, onCancel, isDangerous = false } = props;
  const id = useId();
  const dialog = useModalDialog(isOpen, onCancel);
  return (
    <dialog
      class={styles.dialog}
      role="alertdialog"
      aria-labelledby={id}
      aria-describedby={children ? `${id}-what` : undefined}
      {...dialog}
    >
      {isOpen && (
        <div class={styles.panel}>
          <h2 id={id} class={styles.title}>
            {title}
          </h2>
          {children && (
            <div id={`${id}-what`} class={styles.words}>
              {children}
            </div>
          )}
          <div class={styles.actions}>
            {/* First in order, so first focused: an Enter too many destroys nothing. */}
            <Button onPress={onCancel}>{cancelLabel}</Button>
            <Button kind={isDangerous ? "danger" : "primary"} onPress={onConfirm}>
              {confirmLabel}
            </Button>
          </div>
        </div>
      )}
    </dialog>
  );
}
