/** A file of script in the build, as far as it says what is needed for what. */
export type LinkedChunk = {
  readonly fileName: string;
  readonly isEntry: boolean;
  readonly isDynamicEntry: boolean;
  readonly facadeModuleId: string | null;
  /** Files that it cannot run without. */
  readonly imports: readonly string[];
};

/** What is loaded on demand and not needed to read every article: settings, reading aloud, dossiers, other languages. */
const lateStarts = new RegExp(
  [
    "/src/features/library[A-Z]",
    "/src/storage/edition/giveUpParts\\.",
    "/src/features/(?:about|accessibility|dossier|listen|settings)/",
    "/src/i18n/(?:de/|en/|fr/statements)",
    "/src/worker/searchThread\\.",
    "/src/app/(?:Settings|Dossier)Route\\.",
    "virtual:licences",
  ].join("|"),
);

/** The files that only such parts need; the service worker leaves them out of a first visit (`sw/lateParts.ts`). */
export function listLateFiles(chunks: readonly LinkedChunk[]): ReadonlySet<string> {
  const byName = new Map(chunks.map((chunk) => [chunk.fileName, chunk]));
  const needed = new Set<string>();
  const need = (fileName: string): void => {
    if (needed.has(fileName)) return;
    needed.add(fileName);
    for (const imported of byName.get(fileName)?.imports ?? []) need(imported);
  };
  for (const { fileName, isEntry, isDynamicEntry, facadeModuleId } of chunks) {
    const isLate = !isEntry && isDynamicEntry && lateStarts.test(facadeModuleId ?? "");
    if ((isEntry || isDynamicEntry) && !isLate) need(fileName);
  }
  return new Set(chunks.map(({ fileName }) => fileName).filter((fileName) => !needed.has(fileName)));
}
