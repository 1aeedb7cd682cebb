import type { Format } from "../format";
import type { makeOffline as makeFrench } from "../fr/offline";
import { countArticles } from "./countArticles";

export const makeOffline = (format: Format): ReturnType<typeof makeFrench> => ({
  offline: {
    title: "Offline",
    editionAvailable: (articles: number, bytes: number) =>
      `A new edition is available: ${countArticles(format, articles)}, ${format.bytes(bytes)} to download.`,
    download: "Download",
    installed: "The edition is on this phone.",
  },
});
