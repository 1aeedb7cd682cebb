import { lazyComponent } from "../navigation/lazyComponent";

export const LazyMuteSheet = lazyComponent(async (language) => {
  const [{ MuteSheet }, { mutesArea }] = await Promise.all([import("./lazy/MuteSheet"), import("../../i18n/fr/mutes")]);
  await mutesArea.load(language).catch(() => undefined); // falls back to French
  return MuteSheet;
});

/** An eye that is struck out. Of a first visit, but not of its first screen. */
export const hiddenIcon =
  "M3 12c2-4 5.3-6 9-6s7 2 9 6c-2 4-5.3 6-9 6s-7-2-9-6zM12 14.5a2.5 2.5 0 1 0 0-5 2.5 2.5 0 0 0 0 5zM4.5 19.5l15-15";
