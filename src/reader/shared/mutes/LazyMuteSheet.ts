import { lazyComponent } from "../navigation/lazyComponent";

export const LazyMuteSheet = lazyComponent(async (language) => {
  const [{ MuteSheet }, { mutesArea }] = await Promise.all([
    import("./lazy/MuteSheet"),
    import("../../i18n/areas/mutes"),
  ]);
  await mutesArea.load(language).catch(() => undefined); // falls back to French
  return MuteSheet;
});
