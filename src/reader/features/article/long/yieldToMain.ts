const waiting = new Set<() => void>();
let isRunning = false;

/** Gives each step a task of its own, so that taps are handled in between. Returns a function that cancels the rest. */
export function yieldToMain(act: () => void): () => void {
  waiting.add(act);
  if (!isRunning) {
    isRunning = true;
    setTimeout(next);
  }
  return () => {
    waiting.delete(act);
  };
}

function next(): void {
  const [act] = waiting;
  if (!act) {
    isRunning = false;
    return;
  }
  waiting.delete(act);
  act();
  setTimeout(next);
}
