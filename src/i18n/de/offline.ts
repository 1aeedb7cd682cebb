import type { Format } from "../format";
import type { makeOffline as makeFrench } from "../fr/offline";
import { countArticles } from "./countArticles";

export const makeOffline = (format: Format): ReturnType<typeof makeFrench> => ({
  offline: {
    title: "Offline",
    editionAvailable: (articles: number, bytes: number) =>
      `Eine neue Ausgabe ist da: ${countArticles(format, articles)}, ${format.bytes(bytes)} zu laden.`,
    download: "Laden",
    installed: "Die Ausgabe ist auf diesem Gerät.",
  },
});
