import type { ArticleDate } from "../../../domain/article/articleDate";
import type { EditionIdentity } from "../../../domain/edition/edition";
import type { TextSpan } from "../../../domain/time/days";
import type { Format } from "../format";
import { countArticles } from "./countArticles";
import { withDe } from "./withDe";

export type EditionAge = Pick<EditionIdentity, "texts" | "publishedOn">;

export const makeEdition = (format: Format) => {
  const describeTexts = ({ first, last }: TextSpan): string => {
    const until = first === last ? "" : ` à ${format.date(last)}`;
    return `Textes ${withDe(format.date(first))}${until}`;
  };
  return {
    edition: {
      /** Leaves out the age of the texts where none of them proves it. */
      age: ({ texts, publishedOn }: EditionAge) =>
        texts
          ? `${describeTexts(texts)}, mis en ligne le ${format.day(publishedOn)}`
          : `Édition du ${format.day(publishedOn)}`,
      texts: describeTexts,
      old: (years: number) => `Il y a ${years} ${years < 2 ? "an" : "ans"} : montants et appels ont pu changer.`,
      oldUndated: (years: number) =>
        `Texte sans date ; les textes datés ont au moins ${years} ${years < 2 ? "an" : "ans"} : montants et appels ont pu changer.`,
      verify: "Vérifier auprès des contacts",
      verifyAt: "Où vérifier",
      articlesReady: "Articles prêts",
      ready: "Prêt hors ligne",
      installing: (articles: number, bytes: number) => `${countArticles(format, articles)} · ${format.bytes(bytes)}`,
      preparing: "Préparation…",
      progress: "Téléchargement de l’édition",
      failed: "Pas encore prêt",
    },
    date: (date: ArticleDate): string => {
      switch (date.basis) {
        case "stated":
          return `Publié le ${format.day(date.day)}`;
        case "event":
          if (date.precision === "year") return `Événement de ${date.year}`;
          return date.lastDay
            ? `Événement du ${format.days(date.day, date.lastDay).replace("–", " au ")}`
            : `Événement du ${format.day(date.day)}`;
        case "period":
          return `Période ${date.firstYear}–${date.lastYear}`;
        case "unknown":
          return "Date non indiquée";
      }
    },
    yearInferred: "L’année n’est pas dans le texte ; elle vient de l’ordre de la page d’origine.",
    readingTime: (minutes: number) => `${minutes} min`,
    install: {
      title: "Sur votre écran d’accueil",
      why: "Installée, l’application s’ouvre d’un geste, sans barre d’adresse, et le téléphone garde mieux ce qu’elle contient.",
      button: "Installer",
      ios: "Sur iPhone ou iPad : touchez Partager (dans Safari, parfois derrière « … »), puis « Sur l’écran d’accueil ». Faites-le avant de garder vos premiers favoris : le navigateur et l’application installée ne partagent pas leurs données, et Safari efface les siennes, favoris compris, après sept jours d’utilisation sans visite ici.",
      iosSummary: "Comment installer sur iPhone ou iPad",
    },
  };
};
