import type { ArticleDate } from "../../../domain/article/articleDate";
import type { TextSpan } from "../../../domain/time/days";
import type { Format } from "../format";
import type { makeEdition as makeFrench } from "../fr/edition";
import { countArticles } from "./countArticles";

export const makeEdition = (format: Format): ReturnType<typeof makeFrench> => {
  const describeTexts = ({ first, last }: TextSpan): string =>
    first === last ? `Texts of ${format.date(first)}` : `Texts from ${format.date(first)} to ${format.date(last)}`;
  return {
    edition: {
      age: ({ texts, publishedOn }) =>
        texts
          ? `${describeTexts(texts)}, put online on ${format.day(publishedOn)}`
          : `Edition of ${format.day(publishedOn)}`,
      texts: describeTexts,
      old: (years) => `${years} ${years === 1 ? "year" : "years"} ago: amounts and calls may have changed.`,
      oldUndated: (years) =>
        `Undated text; the dated ones are at least ${years} ${years === 1 ? "year" : "years"} old: amounts and calls may have changed.`,
      verify: "Check with the contacts",
      verifyAt: "Where to check",
      articlesReady: "Articles ready",
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
      why: "Once installed, the app opens with one tap, without an address bar, and the phone keeps its content more safely.",
      button: "Install",
      ios: "On iPhone or iPad: tap Share (in Safari, sometimes behind “…”), then “Add to Home Screen”. Do it before you keep your first favourites: the browser and the installed app do not share their data, and Safari erases its own, favourites included, after seven days of use without a visit here.",
      iosSummary: "How to install on iPhone or iPad",
    },
  };
};
