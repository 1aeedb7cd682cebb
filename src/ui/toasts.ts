/** What was just done, and how to undo it. The same must be possible elsewhere: it goes away by itself. */
export type Toast = {
  readonly text: string;
  readonly action?: { readonly label: string; readonly onPress: () => void };
  /** Time on the screen, while nobody hovers or focuses it. */
  readonly durationMs?: number;
};

export type QueuedToast = Toast & { readonly id: number };

let queue: readonly QueuedToast[] = [];
let lastId = 0;
const listeners = new Set<(queue: readonly QueuedToast[]) => void>();

function change(next: readonly QueuedToast[]): void {
  queue = next;
  for (const listener of listeners) listener(queue);
}

/** Shown at once, or after those that wait already. */
export function showToast(toast: Toast): void {
  lastId += 1;
  change([...queue, { ...toast, id: lastId }]);
}

export function dismissToast(id: number): void {
  change(queue.filter((toast) => toast.id !== id));
}

/** Calls back with the queue, now and whenever it changes, first the one to show. */
export function watchToasts(listener: (queue: readonly QueuedToast[]) => void): () => void {
  listeners.add(listener);
  listener(queue);
  return () => {
    listeners.delete(listener);
  };
}
