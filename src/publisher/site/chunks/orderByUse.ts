import { readScreen, routedScreens } from "../../../reader/shared/navigation/screenTable";
import type { LinkedChunk } from "./listLazyFiles";

/** A favourite is one tap on the first screen; then comes what the bar leads to, as the table of screens has it. */
const starts: readonly string[] = [
  "src/reader/shared/library/lazy/",
  "src/reader/storage/library/",
  readScreen("library").module,
  ...routedScreens.map((name) => readScreen(name).module),
];

/** Lazy files in the order in which readers need them, so that a network which goes in the middle leaves what helps most. */
export function orderByUse(lazy: ReadonlySet<string>, chunks: readonly LinkedChunk[]): readonly string[] {
  const byName = new Map(chunks.map((chunk) => [chunk.fileName, chunk]));
  const visited = new Set<LinkedChunk>();
  const ordered = new Set<string>();
  const need = (chunk: LinkedChunk | undefined): void => {
    if (!chunk || visited.has(chunk)) return;
    visited.add(chunk);
    for (const file of [...chunk.styles, chunk.fileName]) if (lazy.has(file)) ordered.add(file);
    for (const imported of chunk.imports) need(byName.get(imported));
  };
  for (const start of starts) {
    chunks.filter(({ moduleIds }) => moduleIds.some((id) => id.includes(`/${start}`))).forEach(need);
  }
  return [...ordered, ...[...lazy].filter((file) => !ordered.has(file)).toSorted()];
}
