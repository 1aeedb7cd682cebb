import type { Language } from "../../../i18n/language";

export type Additions = Awaited<ReturnType<typeof loadAdditions>>;

/** What an article shows besides its text, with its sentences: a first visit reads without. */
export async function loadAdditions(language: Language) {
  const [{ ArticlePlaces, TermDetails, drawFigures, watchKnownNames }, { explorer }] = await Promise.all([
    import("../lazy/extras/additions"),
    import("../../../i18n/areas/explorer"),
  ]);
  await explorer.load(language).catch(() => undefined); // in French, then
  return { ArticlePlaces, TermDetails, drawFigures, watchKnownNames };
}
