import type { Format } from "../format";
import { countArticles } from "./countArticles";

export const makeOffline = (format: Format) => ({
  offline: {
    title: "Hors ligne",
    editionAvailable: (articles: number, bytes: number) =>
      `Une nouvelle édition est disponible : ${countArticles(format, articles)}, ${format.bytes(bytes)} à télécharger.`,
    download: "Télécharger",
    installed: "L’édition est sur ce téléphone.",
  },
});
