import { firstVisitStarts } from "./firstVisit";

export type LinkedChunk = {
  readonly fileName: string;
  readonly isEntry: boolean;
  readonly isDynamicEntry: boolean;
  readonly facadeModuleId: string | null;
  readonly moduleIds: readonly string[];
  readonly imports: readonly string[];
  readonly styles: readonly string[];
};

/** Files that a first visit does without; the service worker stores them later (`sw/lazyFiles.ts`). */
export function listLazyFiles(chunks: readonly LinkedChunk[]): ReadonlySet<string> {
  const startsFirstVisit = ({ isEntry, moduleIds }: LinkedChunk): boolean =>
    isEntry || moduleIds.some((id) => firstVisitStarts.some((start) => id.includes(`/${start}`)));
  const byName = new Map(chunks.map((chunk) => [chunk.fileName, chunk]));
  const needed = new Set<string>();
  const need = (fileName: string): void => {
    if (needed.has(fileName)) return;
    needed.add(fileName);
    for (const imported of byName.get(fileName)?.imports ?? []) need(imported);
  };
  for (const chunk of chunks) if (startsFirstVisit(chunk)) need(chunk.fileName);
  const neededStyles = new Set(chunks.flatMap(({ fileName, styles }) => (needed.has(fileName) ? styles : [])));
  return new Set([
    ...chunks.map(({ fileName }) => fileName).filter((fileName) => !needed.has(fileName)),
    ...chunks.flatMap(({ styles }) => styles).filter((style) => !neededStyles.has(style)),
  ]);
}
