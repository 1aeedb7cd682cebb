import type { Stored } from "../../storageProblem";

/**
 * Writes what the reader did. On a full disk even ten bytes are refused: then what can be done without makes room. An
 * edition can be fetched again, a reader's note cannot.
 */
export async function retryOnQuota<T>(write: () => Promise<Stored<T>>): Promise<Stored<T>> {
  const written = await write();
  if (written.ok || written.problem.kind !== "quota") return written;
  // Hardly any phone ever needs this code.
  const late = await import("./freeSpaceAndRetry").catch(() => undefined);
  return late ? late.freeSpaceAndRetry(write) : written;
}
