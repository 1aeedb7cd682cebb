import type { RefObject, TargetedMouseEvent, TargetedPointerEvent } from "preact";
import { useEffect, useLayoutEffect, useRef } from "preact/hooks";
import { focusOpener, watchOpeners } from "./opener";

type ModalDialog = {
  readonly ref: RefObject<HTMLDialogElement | null>;
  readonly onClose: () => void;
  readonly onPointerDown: (event: TargetedPointerEvent<HTMLDialogElement>) => void;
  readonly onClick: (event: TargetedMouseEvent<HTMLDialogElement>) => void;
};

/**
 * Opens and closes a native modal dialog as `isOpen` says. The browser itself keeps the focus inside, makes the page
 * behind inert and closes on Escape and on Android's Back; what it leaves open is done here: the scrim, and the focus
 * where the opener is gone or never had it.
 */
export function useModalDialog(isOpen: boolean, onClose: () => void): ModalDialog {
  const ref = useRef<HTMLDialogElement>(null);
  const pressedScrim = useRef(false);
  const wasOpen = useRef(false);

  useEffect(watchOpeners, []);
  useLayoutEffect(() => {
    const dialog = ref.current;
    if (!dialog) return;
    if (isOpen && !dialog.open) {
      focusOpener();
      dialog.showModal();
      holdPage(1);
    } else if (!isOpen && wasOpen.current) {
      dialog.close();
      holdPage(-1);
      // What opened it may have gone meanwhile, e.g. with a row that was removed.
      if (document.activeElement === document.body) document.querySelector("main")?.focus({ preventScroll: true });
    }
    wasOpen.current = isOpen;
  }, [isOpen]);
  // Taken away while open, e.g. with its screen.
  useLayoutEffect(
    () => () => {
      if (wasOpen.current) holdPage(-1);
    },
    [],
  );

  return {
    ref,
    onClose: () => {
      if (isOpen) onClose();
    },
    // A selection that begins in the dialog and ends on the scrim is no tap on the scrim.
    onPointerDown: (event) => {
      pressedScrim.current = event.target === event.currentTarget;
    },
    onClick: (event) => {
      if (pressedScrim.current && event.target === event.currentTarget) onClose();
    },
  };
}

let openDialogs = 0;

/** `ui/base.css` keeps the page still while any is open. */
function holdPage(change: 1 | -1): void {
  openDialogs += change;
  document.documentElement.toggleAttribute("data-modal", openDialogs > 0);
}
