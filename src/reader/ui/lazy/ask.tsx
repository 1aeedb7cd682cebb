import { type ComponentChildren, type JSX, render } from "preact";
import { useState } from "preact/hooks";
import { Button } from "../Button";
import { useModalDialog } from "../useModalDialog";
import styles from "./ConfirmDialog.module.css";

type Question = {
  readonly title: string;
  readonly text: string;
  readonly confirm: string;
  readonly cancel: string;
};

/** Asks over whatever screen is open; resolves to whether the reader confirmed. */
export function ask({ title, text, confirm, cancel }: Question): Promise<boolean> {
  const place = document.body.appendChild(document.createElement("div"));
  return new Promise((resolve) => {
    const renderDialog = (isOpen: boolean, answer: boolean): void => {
      render(
        <ConfirmDialog
          isOpen={isOpen}
          title={title}
          confirmLabel={confirm}
          cancelLabel={cancel}
          onConfirm={() => renderDialog(false, true)}
          onCancel={() => renderDialog(false, false)}
        >
          {text}
        </ConfirmDialog>,
        place,
      );
      if (isOpen) return;
      render(null, place);
      place.remove();
      resolve(answer);
    };
    renderDialog(true, false);
  });
}

type Props = {
  readonly isOpen: boolean;
  readonly title: string;
  readonly children?: ComponentChildren;
  readonly confirmLabel: string;
  readonly cancelLabel: string;
  readonly onConfirm: () => void;
  readonly onCancel: () => void;
  readonly isDangerous?: boolean;
};

let count = 0;

/** `useId` would count anew in the root that `ask` renders into, and the page has those ids already. */
function makeId(): string {
  count += 1;
  return `confirm-${count}`;
}

export function ConfirmDialog(props: Props): JSX.Element {
  const { isOpen, title, children, confirmLabel, cancelLabel, onConfirm, onCancel, isDangerous = false } = props;
  const [id] = useState(makeId);
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
            {/* First in order, so it has the focus: pressing Enter by mistake destroys nothing. */}
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
