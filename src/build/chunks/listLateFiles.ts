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

/** What is loaded on demand and not needed to read every article: settings, reading aloud, search, other languages… */
const lateStarts = new RegExp(
  [
    "/lazy/",
    "/src/features/(?:about|accessibility|dossier|explorer|library|listen/player|programmes|reading-settings|search|settings)/",
    "/src/shared/(?:backup|illustrations)/",
    "/src/i18n/(?:areas|de|en)/",
    "/src/app/(?!Article)\\w+Route\\.",
    "/src/search/",
    "/src/worker/(?:late|search|copy)Thread\\.",
    "/src/storage/library/(?:index|guards)",
    "virtual:licences",
  ].join("|"),
);

/** The files that only such parts need; the service worker leaves them out of a first visit (`sw/lateParts.ts`). */
export function listLateFiles(chunks: readonly LinkedChunk[]): ReadonlySet<string> {
  const isLateStart = ({ isEntry, isDynamicEntry, facadeModuleId }: LinkedChunk): boolean =>
    !isEntry && isDynamicEntry && lateStarts.test(facadeModuleId ?? "");
  const byName = new Map(chunks.map((chunk) => [chunk.fileName, chunk]));
  const needed = new Set<string>();
  const need = (fileName: string): void => {
    if (needed.has(fileName)) return;
    needed.add(fileName);
    for (const imported of byName.get(fileName)?.imports ?? []) need(imported);
  };
  for (const chunk of chunks) {
    if ((chunk.isEntry || chunk.isDynamicEntry) && !isLateStart(chunk)) need(chunk.fileName);
  }
  const neededStyles = new Set(chunks.flatMap(({ fileName, styles }) => (needed.has(fileName) ? styles : [])));
  return new Set([
    ...chunks.map(({ fileName }) => fileName).filter((fileName) => !needed.has(fileName)),
    ...chunks.flatMap(({ styles }) => styles).filter((style) => !neededStyles.has(style)),
  ]);
}
