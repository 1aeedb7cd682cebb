/* What cannot be read is told here, whoever met it: the worker then checks the edition and fetches it anew. */

const listeners = new Set<() => void>();
let isDamaged = false;

/** Calls back at once for what was met before. */
export function watchDamage(listener: () => void): () => void {
  listeners.add(listener);
  if (isDamaged) listener();
  return () => listeners.delete(listener);
}

export function reportDamage(): void {
  isDamaged = true;
  for (const listener of [...listeners]) listener();
}
