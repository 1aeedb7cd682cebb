import { render } from "preact";
import { own } from "../../../i18n/areas/own";
import type { Messages } from "../../../i18n/fr";
import { ConfirmDialog } from "../../../ui/lazy/ConfirmDialog";

/**
 * Before the first favourite, on a phone where the browser and the installed application are two houses. Resolves to
 * whether the reader wants to keep it here all the same. Whatever list it was pressed in, it is asked over it.
 */
export function askToInstallFirst({ language, install }: Messages): Promise<boolean> {
  const words = own.read(language).own.install;
  const place = document.body.appendChild(document.createElement("div"));
  return new Promise((resolve) => {
    const draw = (isOpen: boolean, answer: boolean): void => {
      render(
        <ConfirmDialog
          isOpen={isOpen}
          title={words.title}
          confirmLabel={words.keepHere}
          cancelLabel={words.first}
          onConfirm={() => draw(false, true)}
          onCancel={() => draw(false, false)}
        >
          {install.ios}
        </ConfirmDialog>,
        place,
      );
      if (isOpen) return;
      render(null, place);
      place.remove();
      resolve(answer);
    };
    draw(true, false);
  });
}
