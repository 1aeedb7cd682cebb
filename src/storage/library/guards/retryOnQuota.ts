import type { Stored } from "../../storageProblem";

/**
 * On a full disk even ten bytes are refused. What can be fetched again makes room for what cannot: an edition for a
 * reader's note.
 */
export async function retryOnQuota<T>(write: () => Promise<Stored<T>>): Promise<Stored<T>> {
  const written = await write();
  if (written.ok || written.problem.kind !== "quota") return written;
  // Loaded lazily: hardly any phone ever needs this code.
  const late = await import("./freeSpaceAndRetry").catch(() => undefined);
  return late ? late.freeSpaceAndRetry(write) : written;
}
