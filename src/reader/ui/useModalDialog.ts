import type { RefObject, TargetedMouseEvent, TargetedPointerEvent } from "preact";
import { useEffect, useLayoutEffect, useRef } from "preact/hooks";
import { noteClosed, noteOpened } from "./openDialogs";
import { focusOpener, watchOpeners } from "./opener";

type ModalDialog = {
  readonly ref: RefObject<HTMLDialogElement | null>;
  readonly onClose: () => void;
  readonly onPointerDown: (event: TargetedPointerEvent<HTMLDialogElement>) => void;
  readonly onClick: (event: TargetedMouseEvent<HTMLDialogElement>) => void;
};

/**
 * Opens and closes a native modal dialog. The browser traps the focus, makes the page inert and handles Escape and
 * Android's Back. This adds closing by the scrim, and restoring the focus where the opener is gone or never had it.
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
      noteOpened(dialog);
    } else if (!isOpen && wasOpen.current) {
      dialog.close();
      noteClosed(dialog);
      // The opener may be gone, e.g. with a row that was removed.
      if (document.activeElement === document.body) document.querySelector("main")?.focus({ preventScroll: true });
    }
    wasOpen.current = isOpen;
  }, [isOpen]);
  // Removed while open, e.g. with its screen.
  useLayoutEffect(() => {
    const dialog = ref.current;
    return () => {
      if (dialog && wasOpen.current) noteClosed(dialog);
    };
  }, []);

  return {
    ref,
    onClose: () => {
      if (isOpen) onClose();
    },
    // A text selection that starts in the dialog and ends on the scrim is not a tap on the scrim.
    onPointerDown: (event) => {
      pressedScrim.current = event.target === event.currentTarget;
    },
    onClick: (event) => {
      if (pressedScrim.current && event.target === event.currentTarget) onClose();
    },
  };
}
