import type { LibraryKind } from "../../../../domain/library/library";
import { databaseName } from "../../scope";

/* How many rows of each kind could not be read when all of that kind were read last. The rows stay where they are. */
const counts = new Map<string, number>();
const listeners = new Set<() => void>();

export function noteUnreadable(kind: LibraryKind, count: number): void {
  const key = keyOf(kind);
  if ((counts.get(key) ?? 0) === count) return;
  counts.set(key, count);
  for (const listener of [...listeners]) listener();
}

export function countUnreadable(kinds: readonly LibraryKind[]): number {
  return kinds.reduce((sum, kind) => sum + (counts.get(keyOf(kind)) ?? 0), 0);
}

export function watchUnreadableCount(listener: () => void): () => void {
  listeners.add(listener);
  return () => {
    listeners.delete(listener);
  };
}

function keyOf(kind: LibraryKind): string {
  return `${databaseName("library")} ${kind}`;
}
