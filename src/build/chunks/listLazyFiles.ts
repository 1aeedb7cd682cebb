import { firstVisitStarts } from "./firstVisit";

/** A file of script in the build, as far as it says what is needed for what. */
export type LinkedChunk = {
  readonly fileName: string;
  readonly isEntry: boolean;
  readonly isDynamicEntry: boolean;
  readonly facadeModuleId: string | null;
  /** Every source module in it. */
  readonly moduleIds: readonly string[];
  /** Files that it cannot run without. */
  readonly imports: readonly string[];
  /** Style sheets that come with it. */
  readonly styles: readonly string[];
};

/** The files that a first visit does without; the service worker leaves them out of it (`sw/lateParts.ts`). */
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
