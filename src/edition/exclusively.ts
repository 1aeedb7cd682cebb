/**
 * Runs `work` while no other tab or worker of this origin does so under the same name. Without Web Locks it runs at
 * once: a concurrent installation is detected when swapping editions, and only costs a second download.
 */
export async function exclusively<T>(name: string, signal: AbortSignal, work: () => Promise<T>): Promise<T> {
  if (!("locks" in navigator)) return work();
  return navigator.locks.request(name, { signal }, work);
}
