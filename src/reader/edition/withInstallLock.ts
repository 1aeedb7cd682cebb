/** Without Web Locks it runs at once: the swap detects a concurrent installation, at the cost of a second download. */
export async function withInstallLock<T>(name: string, signal: AbortSignal, work: () => Promise<T>): Promise<T> {
  if (!("locks" in navigator)) return work();
  return navigator.locks.request(name, { signal }, work);
}
