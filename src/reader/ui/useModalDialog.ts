import type { RefObject, TargetedMouseEvent, TargetedPointerEvent } from "preact";
import { useEffect, useLayoutEffect, useRef } from "preact/hooks";
import { noteClosed, noteOpened } from "./openDialogs";

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

/*
 * Safari does not focus a button that is clicked
 * (https://developer.mozilla.org/docs/Web/HTML/Element/button#clicking_and_focus), so a closing dialog would return the
 * focus to the top of the page. We remember the control that was pressed last. Remove when Safari focuses buttons.
 */
let pressed: HTMLElement | undefined;
let watchers = 0;

function remember(event: MouseEvent): void {
  const control =
    event.target instanceof Element ? event.target.closest("button, a[href], summary, input, [role=button]") : null;
  pressed = control instanceof HTMLElement ? control : undefined;
}

function watchOpeners(): () => void {
  watchers += 1;
  if (watchers === 1) document.addEventListener("click", remember, true);
  return () => {
    watchers -= 1;
    if (watchers === 0) document.removeEventListener("click", remember, true);
  };
}

/** Call before opening a dialog: where the browser focused nothing, it focuses the control that was pressed. */
function focusOpener(): void {
  if (document.activeElement === document.body && pressed?.isConnected) pressed.focus({ preventScroll: true });
}
