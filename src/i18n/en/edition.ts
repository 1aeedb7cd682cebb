import type { ArticleDate } from "../../domain/article/articleDate";
import type { Format } from "../format";
import type { makeEdition as makeFrench } from "../fr/edition";
import { countArticles } from "./countArticles";

export const makeEdition = (format: Format): ReturnType<typeof makeFrench> => ({
  edition: {
    of: (day: string) => `Edition of ${format.day(day)}`,
    ready: "Ready offline",
    installing: (articles: number, bytes: number) => `${countArticles(format, articles)} · ${format.bytes(bytes)}`,
    preparing: "Preparing…",
    progress: "Downloading the edition",
    failed: "Not ready yet",
  },
  date: (date: ArticleDate): string => {
    switch (date.basis) {
      case "stated":
        return `Published on ${format.day(date.day)}`;
      case "event":
        if (date.precision === "year") return `Event of ${date.year}`;
        return date.lastDay ? `Event of ${format.days(date.day, date.lastDay)}` : `Event of ${format.day(date.day)}`;
      case "period":
        return `Period ${date.firstYear}–${date.lastYear}`;
      case "unknown":
        return "No date given";
    }
  },
  yearInferred: "The year is not in the text; it follows from the order of the original page.",
  readingTime: (minutes: number) => `${minutes}\u00a0min`,
  install: {
    title: "On your home screen",
    why: "Once installed, the app opens with one tap, without an address bar, and the phone looks after its content better.",
    button: "Install",
    ios: "On iPhone or iPad: tap Safari’s Share button, then “Add to Home Screen”. Do it before you keep your first favourites: Safari and the installed app do not share their data.",
    iosSummary: "How to install on iPhone or iPad",
  },
});
