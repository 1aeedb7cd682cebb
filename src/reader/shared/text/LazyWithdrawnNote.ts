import { lazyComponent } from "../navigation/lazyComponent";

export const LazyWithdrawnNote = lazyComponent(async (language) => {
  const [{ WithdrawnNote }, { changesArea }] = await Promise.all([
    import("./lazy/WithdrawnNote"),
    import("../../i18n/fr/changes"),
  ]);
  await changesArea.load(language).catch(() => undefined); // falls back to French
  return WithdrawnNote;
});
