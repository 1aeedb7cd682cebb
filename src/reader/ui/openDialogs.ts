import { useEffect, useState } from "preact/hooks";

/* Modal dialogs that are open, the topmost last. Everything outside that one is inert, toasts included. */

let open: readonly HTMLDialogElement[] = [];
const listeners = new Set<() => void>();

export function noteOpened(dialog: HTMLDialogElement): void {
  change([...open, dialog]);
}

export function noteClosed(dialog: HTMLDialogElement): void {
  change(open.filter((other) => other !== dialog));
}

/** `undefined` while none is open. */
export function useTopDialog(): HTMLDialogElement | undefined {
  const [top, setTop] = useState(() => open.at(-1));
  useEffect(() => {
    const look = (): void => setTop(open.at(-1));
    look();
    listeners.add(look);
    return () => {
      listeners.delete(look);
    };
  }, []);
  return top;
}

function change(next: readonly HTMLDialogElement[]): void {
  open = next;
  // `ui/base.css` keeps the page still while any dialog is open.
  document.documentElement.toggleAttribute("data-modal", open.length > 0);
  for (const listener of listeners) listener();
}
