import type { Rolldown } from "vite";
import type { LinkedChunk } from "./listLazyFiles";

export function linkChunk(chunk: Rolldown.OutputChunk): LinkedChunk {
  return { ...chunk, styles: [...(chunk.viteMetadata?.importedCss ?? [])] };
}

/** Those of `module` (relative to the project) and its imports, in the order in which the application loads them. */
export function stylesNeededBy(module: string, chunks: readonly LinkedChunk[]): readonly string[] {
  const start = chunks.find(({ moduleIds }) => moduleIds.some((id) => id.endsWith(`/${module}`)));
  if (!start)
    throw new Error(`No part of the application starts in ${module}: see src/reader/shared/navigation/screenTable.ts.`);
  return orderStyles([start], chunks);
}

export function orderStyles(starts: readonly LinkedChunk[], chunks: readonly LinkedChunk[]): readonly string[] {
  const byName = new Map(chunks.map((chunk) => [chunk.fileName, chunk]));
  const seen = new Set<LinkedChunk>();
  const styles = new Set<string>();
  const visit = (chunk: LinkedChunk | undefined): void => {
    if (!chunk || seen.has(chunk)) return;
    seen.add(chunk);
    for (const name of chunk.imports) visit(byName.get(name));
    for (const style of chunk.styles) styles.add(style);
  };
  starts.forEach(visit);
  return [...styles];
}
