/* A late command is not given up, but the reader has to know that it is not saved yet. */
const LATE_AFTER_MS = 2000;

let late = 0;
const listeners = new Set<(late: number) => void>();

export function watchLateCommands(listener: (late: number) => void): () => void {
  listeners.add(listener);
  return () => {
    listeners.delete(listener);
  };
}

export async function watchForLate<T>(work: Promise<T>, onLate: () => void): Promise<T> {
  let isLate = false;
  const timer = setTimeout(() => {
    isLate = true;
    onLate();
    count(1);
  }, LATE_AFTER_MS);
  try {
    return await work;
  } finally {
    clearTimeout(timer);
    if (isLate) count(-1);
  }
}

function count(more: number): void {
  late += more;
  for (const listener of [...listeners]) listener(late);
}
