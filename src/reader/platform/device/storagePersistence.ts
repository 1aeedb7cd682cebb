export type Persistence = "persisted" | "not-persisted" | "unknown";

export async function readPersistence(): Promise<Persistence> {
  if (!navigator.storage?.persisted) return "unknown";
  return (await navigator.storage.persisted()) ? "persisted" : "not-persisted";
}

/** Asks for that promise. Browsers decide by their own rules; never depend on the answer. */
export async function askPersistence(): Promise<Persistence> {
  if (!navigator.storage?.persist) return "unknown";
  return (await navigator.storage.persist()) ? "persisted" : "not-persisted";
}
