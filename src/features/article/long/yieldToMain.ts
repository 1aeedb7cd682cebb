const waiting = new Set<() => void>();
let isRunning = false;

/** Does one thing after the other, each in a task of its own, so that taps come through between them. Gives the way to call it off. */
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
