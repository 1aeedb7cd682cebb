/** What was just done, and how to undo it. The same must be possible elsewhere: it goes away by itself. */
export type Toast = {
  readonly text: string;
  readonly action?: { readonly label: string; readonly onPress: () => void };
  /** Time on the screen, while nobody hovers or focuses it. */
  readonly durationMs?: number;
};

const USUAL_MS = 5000;
/** An action needs time to be found. */
const WITH_ACTION_MS = 10_000;
/** Less than this is a flash that nobody reads. */
export const READABLE_MS = 2000;

/** `until`: when it goes, in milliseconds of `performance.now()`. */
export type ShownToast = Toast & { readonly id: number; readonly until: number };

let stack: readonly ShownToast[] = [];
let lastId = 0;
const listeners = new Set<(stack: readonly ShownToast[]) => void>();

function change(next: readonly ShownToast[]): void {
  stack = next;
  for (const listener of listeners) listener(stack);
}

/**
 * Shown at once, over an earlier one: « Undo » must be about what was done last. The earlier one comes again below it,
 * if its own time is not over by then.
 */
export function showToast(toast: Toast): void {
  lastId += 1;
  const durationMs = toast.durationMs ?? (toast.action ? WITH_ACTION_MS : USUAL_MS);
  change([{ ...toast, id: lastId, until: performance.now() + durationMs }, ...stack]);
}

export function dismissToast(id: number): void {
  const readable = performance.now() + READABLE_MS;
  change(stack.filter((toast) => toast.id !== id && toast.until >= readable));
}

/** Calls back with all that is not over, now and whenever it changes, first the one to show. */
export function watchToasts(listener: (stack: readonly ShownToast[]) => void): () => void {
  listeners.add(listener);
  listener(stack);
  return () => {
    listeners.delete(listener);
  };
}
