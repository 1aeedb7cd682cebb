/** Undoing must be possible elsewhere too, because a toast disappears. */
export type Toast = {
  readonly text: string;
  readonly action?: { readonly label: string; readonly onPress: () => void };
  readonly durationMs?: number;
};

const USUAL_MS = 5000;
const WITH_ACTION_MS = 10_000;
/** Anything shorter cannot be read. */
export const READABLE_MS = 2000;

/** `until`: on the clock of `performance.now()`. */
export type ShownToast = Toast & { readonly id: number; readonly until: number };

let stack: readonly ShownToast[] = [];
let lastId = 0;
const listeners = new Set<(stack: readonly ShownToast[]) => void>();

function change(next: readonly ShownToast[]): void {
  stack = next;
  for (const listener of listeners) listener(stack);
}

/** On top of earlier toasts, because « Undo » must be about the latest action; those come back if time is left. */
export function showToast(toast: Toast): void {
  lastId += 1;
  const durationMs = toast.durationMs ?? (toast.action ? WITH_ACTION_MS : USUAL_MS);
  change([{ ...toast, id: lastId, until: performance.now() + durationMs }, ...stack]);
}

export function dismissToast(id: number): void {
  const readable = performance.now() + READABLE_MS;
  change(stack.filter((toast) => toast.id !== id && toast.until >= readable));
}

export function watchToasts(listener: (stack: readonly ShownToast[]) => void): () => void {
  listeners.add(listener);
  listener(stack);
  return () => {
    listeners.delete(listener);
  };
}
