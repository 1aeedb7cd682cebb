import { render } from "preact";
import { ConfirmDialog } from "./ConfirmDialog";

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
