import type { Language } from "../../../i18n/language";

export type LazyExtras = Awaited<ReturnType<typeof loadLazyExtras>>;

export async function loadLazyExtras(language: Language) {
  const [{ ArticlePlaces, TermDetails, renderFigures, watchKnownNames }, { explorerArea }] = await Promise.all([
    import("../lazy/extras/lazyExtras"),
    import("../../../i18n/areas/explorer"),
  ]);
  await explorerArea.load(language).catch(() => undefined); // falls back to French
  return { ArticlePlaces, TermDetails, renderFigures, watchKnownNames };
}
