import type { Stored } from "../../storageProblem";

/** An edition can be fetched again, a reader's note cannot: on a full disk the edition makes room for it. */
export async function retryOnQuota<T>(write: () => Promise<Stored<T>>): Promise<Stored<T>> {
  const written = await write();
  if (written.ok || written.problem.kind !== "quota") return written;
  // Loaded lazily: hardly any phone ever needs this code.
  const lazy = await import("./freeSpaceAndRetry").catch(() => undefined);
  return lazy ? lazy.freeSpaceAndRetry(write) : written;
}
