import type { ArticleDate } from "../../../domain/article/articleDate";
import type { TextSpan } from "../../../domain/time/days";
import type { Format } from "../format";
import type { makeEdition as makeFrench } from "../fr/edition";
import { countArticles } from "./countArticles";

export const makeEdition = (format: Format): ReturnType<typeof makeFrench> => {
  const describeTexts = ({ first, last }: TextSpan): string =>
    first === last ? `Texte von ${format.date(first)}` : `Texte von ${format.date(first)} bis ${format.date(last)}`;
  return {
    edition: {
      age: ({ texts, publishedOn }) =>
        texts
          ? `${describeTexts(texts)}, online seit dem ${format.day(publishedOn)}`
          : `Ausgabe vom ${format.day(publishedOn)}`,
      texts: describeTexts,
      old: (years) =>
        `Vor ${years} ${years === 1 ? "Jahr" : "Jahren"}: Beträge und Aufrufe können sich geändert haben.`,
      oldUndated: (years) =>
        `Text ohne Datum; die datierten Texte sind mindestens ${years} ${years === 1 ? "Jahr" : "Jahre"} alt: Beträge und Aufrufe können sich geändert haben.`,
      verify: "Bei den Kontakten nachfragen",
      verifyAt: "Hier prüfen",
      articlesReady: "Artikel bereit",
      ready: "Offline lesbar",
      installing: (articles: number, bytes: number) => `${countArticles(format, articles)} · ${format.bytes(bytes)}`,
      preparing: "Wird vorbereitet…",
      progress: "Ausgabe wird geladen",
      failed: "Noch nicht bereit",
    },
    date: (date: ArticleDate): string => {
      switch (date.basis) {
        case "stated":
          return `Veröffentlicht am ${format.day(date.day)}`;
        case "event":
          if (date.precision === "year") return `Ereignis von ${date.year}`;
          return date.lastDay
            ? `Ereignis vom ${format.days(date.day, date.lastDay).replace("–", " bis ")}`
            : `Ereignis vom ${format.day(date.day)}`;
        case "period":
          return `Zeitraum ${date.firstYear}–${date.lastYear}`;
        case "unknown":
          return "Ohne Datum";
      }
    },
    yearInferred: "Das Jahr steht nicht im Text; es ergibt sich aus der Reihenfolge der ursprünglichen Seite.",
    readingTime: (minutes: number) => `${minutes}\u00a0Min.`,
    install: {
      title: "Auf Ihrem Startbildschirm",
      why: "Einmal installiert, öffnet sich die App mit einem Tippen, ohne Adresszeile, und das Gerät bewahrt ihren Inhalt besser auf.",
      button: "Installieren",
      ios: "Auf iPhone oder iPad: Tippen Sie auf „Teilen“ (in Safari manchmal hinter „…“), dann auf „Zum Home-Bildschirm“. Tun Sie es vor Ihren ersten Favoriten: Der Browser und die installierte App teilen ihre Daten nicht, und Safari löscht die seinen samt Favoriten, wenn Sie es sieben Tage lang benutzen, ohne hier zu sein.",
      iosSummary: "So installieren Sie auf iPhone oder iPad",
    },
  };
};
