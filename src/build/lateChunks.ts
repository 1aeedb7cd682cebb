/**
 * Folder of the parts that reading does not need, for the output's `chunkFileNames`. The service worker leaves them out
 * of a first visit (`sw/lateParts.ts`), and the budgets weigh them apart.
 */
export const LATE_FOLDER = "assets/late/";

const late = new RegExp(
  [
    "/src/features/(?:about|accessibility|dossier|listen|settings)/",
    "/src/features/Statement\\.",
    "/src/features/reading-settings/ReadingSettingsForm\\.",
    "/src/i18n/(?:de|en)/",
    "/src/i18n/(?:fr/(?:about|accessibility|privacy|statements)|useStatements)\\.",
    "/src/app/(?:Settings|Dossier)Route\\.",
    "virtual:licences",
  ].join("|"),
);

type NamedChunk = {
  readonly isDynamicEntry: boolean;
  readonly facadeModuleId?: string | null;
  readonly moduleIds: readonly string[];
};

/** By what a chunk is loaded for; one that nothing is loaded by, by what is in it. */
export function nameChunk({ isDynamicEntry, facadeModuleId, moduleIds }: NamedChunk): string {
  const isLate = isDynamicEntry
    ? late.test(facadeModuleId ?? "")
    : moduleIds.length > 0 && moduleIds.every((id) => late.test(id) || id.endsWith(".css"));
  return isLate ? `${LATE_FOLDER}[name]-[hash].js` : "assets/[name]-[hash].js";
}
