import { lazyComponent } from "../navigation/lazyComponent";

export const LazyRecentChange = lazyComponent(async (language) => {
  const [{ RecentChange }, { changesArea }, { programmesArea }] = await Promise.all([
    import("./lazy/RecentChange"),
    import("../../i18n/fr/changes"),
    import("../../i18n/fr/programmes"),
  ]);
  // Each falls back to French.
  await Promise.all([changesArea, programmesArea].map((area) => area.load(language).catch(() => undefined)));
  return RecentChange;
});
