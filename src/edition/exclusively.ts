/**
 * Runs `work` while no other tab or worker of this origin runs one under the same name. Without Web Locks it just
 * runs: the swap notices on its own that another was faster, only bytes are fetched twice.
 */
export async function exclusively<T>(name: string, signal: AbortSignal, work: () => Promise<T>): Promise<T> {
  if (!("locks" in navigator)) return work();
  return navigator.locks.request(name, { signal }, work);
}
