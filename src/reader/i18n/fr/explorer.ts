import type { Approximation } from "../../../domain/reference/figure";
import type { PlaceKind } from "../../../domain/reference/place";
import type { YearFrom } from "../../../domain/timeline/listMoments";
import { createArea } from "../base/area";
import type { Format } from "../base/format";
import { withDe } from "./shell";

/** Decides between « 1re édition » and « 1er rang » by the first word of the unit. */
const isFeminine = (unit: string): boolean => /^\p{L}*(?:ion|té|ée|ie|ise|lle|ure|nne)(?!\p{L})/u.test(unit);

const kinds: Readonly<Record<PlaceKind, string>> = {
  commune: "Commune",
  grouping: "Groupement de communes",
  site: "Site",
  district: "Quartier",
  natural: "Lieu naturel",
  departement: "Département",
  "former-region": "Ancienne région",
  region: "Région",
  outside: "Hors de la région",
};

export const makeExplorer = (format: Format) => ({
  explorer: {
    title: "Explorer",
    intro: "Toute l’édition, par lieux, par dates, par chiffres et par sigles.",
    loading: "Chargement…",
    nothingYetTitle: "L’édition n’est pas encore sur ce téléphone",
    nothingYet: "Cette page s’affichera dès que l’édition aura été téléchargée.",
    about: {
      map: (places: number) =>
        places < 2
          ? `${format.number(places)} lieu dont parlent les articles`
          : `${format.number(places)} lieux dont parlent les articles`,
      timeline: "Ce que les articles datent, du plus récent au plus ancien",
      figures: (count: number) =>
        count < 2
          ? `${format.number(count)} chiffre, avec sa phrase`
          : `${format.number(count)} chiffres, chacun avec sa phrase`,
      glossary: (count: number) =>
        count < 2 ? `${format.number(count)} sigle expliqué` : `${format.number(count)} sigles expliqués`,
    },
    map: {
      title: "Carte",
      drawing: "Carte des départements et des lieux dont parlent les articles",
      hint: "Touchez un département ou un lieu ; écartez deux doigts pour agrandir.",
      zoomIn: "Agrandir la carte",
      zoomOut: "Réduire la carte",
      wholeMap: "Toute la carte",
      place: (name: string, articles: number) =>
        articles < 2 ? `${name}, ${format.number(articles)} article` : `${name}, ${format.number(articles)} articles`,
      several: (first: string, others: number) =>
        others < 2
          ? `${first} et ${format.number(others)} autre lieu`
          : `${first} et ${format.number(others)} autres lieux`,
      placesHere: (count: number) => `${format.number(count)} lieux au même endroit`,
      regional: (count: number, region: string) =>
        `${region} : ${count < 2 ? "1 programme vaut" : `${format.number(count)} programmes valent`} pour toute la région`,
      noNews: "Aucun article de cette édition ne porte sur ce lieu",
      departement: (name: string, number: string) => `${name} (${number})`,
      list: "Tous les lieux",
      otherPlaces: "Sur plusieurs départements",
      elsewhere: "Hors de la région",
      countArticles: (count: number) =>
        count < 2 ? `${format.number(count)} article` : `${format.number(count)} articles`,
      countProgrammes: (count: number) =>
        count < 2 ? `${format.number(count)} programme` : `${format.number(count)} programmes`,
      articles: "Articles",
      programmes: "Programmes",
      placePage: "Fiche du lieu",
      close: "Fermer",
      source: "Contours : MapSVG et svg-maps (CC BY 4.0). Centres des communes : IGN et INSEE.",
    },
    place: {
      kinds,
      near: "Position approchée",
      onTheMap: "Voir sur la carte",
      mentions: "Ce que disent les articles",
      programmes: "Programmes de ce lieu",
      silent: "Aucun article de cette édition ne porte sur ce lieu.",
      missingTitle: "Ce lieu n’est pas dans l’édition",
      missing: "L’adresse est peut-être mal écrite, ou le lieu a été retiré. Tous les lieux sont sur la carte.",
    },
    locator: (departements: readonly string[]) =>
      departements.length === 0 ? "Carte de la région" : `Carte de la région : ${format.list(departements)} en couleur`,
    articlePlaces: "Lieux de cet article",
    timeline: {
      title: "Chronologie",
      periods: "Périodes",
      periodsHint: "En pointillé : les articles ne disent pas quand cela commence ou finit.",
      todayLine: (day: string) => `Le trait marque aujourd’hui, ${format.day(day)}.`,
      events: "Dates",
      today: (day: string) => `Aujourd’hui, ${format.day(day)}`,
      foretold: "Annoncé par les articles",
      foretoldWhy: "À venir le jour de l’article ; aucun article ne dit si cela a eu lieu.",
      withoutMonth: "Dans l’année, sans mois précis",
      yearInferred: "année déduite",
      yearInferredWhy: {
        order: "Le texte ne dit pas l’année ; elle se déduit de l’ordre de la page d’origine.",
        article: "Le texte ne dit pas l’année ; elle se déduit d’une autre date du même article.",
      } satisfies Record<YearFrom, string>,
      undated: "Sans date",
      undatedWhy: "Ces articles ne disent pas quand.",
      older: "Articles plus anciens",
      empty: "Aucun article de cette édition n’est daté",
    },
    figures: {
      title: "Chiffres",
      all: "Tous",
      topics: "Thèmes",
      value: (number: number, unit: string) => `${format.number(number)} ${unit}`,
      /** The unit stays in the articles' own words. */
      approximately: {
        nearly: (number: number, unit: string) => `près de ${format.number(number)} ${unit}`,
        "more-than": (number: number, unit: string) => `plus de ${format.number(number)} ${unit}`,
        "slightly-more-than": (number: number, unit: string) => `un peu plus de ${format.number(number)} ${unit}`,
        about: (number: number, unit: string) => `environ ${format.number(number)} ${unit}`,
      } satisfies Record<Approximation, (number: number, unit: string) => string>,
      rank: (rank: number, unit: string) =>
        rank === 1 ? `${isFeminine(unit) ? "1re" : "1er"} ${unit}` : `${format.number(rank)}e ${unit}`,
      percent: (value: number) => `${format.number(value).replace("-", "−")} %`,
      label: "Libellé",
      amount: "Nombre",
      total: (label: string) => `Total : ${label}`,
      rest: "Le reste (calculé)",
      /** Shows how a number was computed when no text says it. */
      share: (part: number, whole: number, percent: string) =>
        `(calculé : ${format.number(part)} sur ${format.number(whole)}, ${percent})`,
      difference: (terms: readonly number[], value: string) => `${terms.map(format.number).join(" − ")} = ${value}`,
      change: (percent: string) => `Évolution selon le texte : ${percent}`,
      toCheck: "À vérifier",
      note: (publication: string) => `Note ${withDe(publication)}`,
      sentences: "Les phrases de l’article",
      sentencesOf: (label: string) => `Les phrases de l’article : ${label}`,
      more: "Plus de chiffres",
      empty: "Aucun chiffre pour ce thème",
    },
    glossary: {
      title: "Sigles",
      intro: "Les sigles des articles, et ce qu’ils veulent dire.",
      filter: "Chercher un sigle",
      none: "Aucun sigle ne correspond.",
      found: (count: number) =>
        count < 2 ? `${format.number(count)} sigle trouvé` : `${format.number(count)} sigles trouvés`,
      byCorpus: "En toutes lettres dans les articles :",
      byEditor: (publication: string) => `Sens donné par ${publication} : aucun article ne l’écrit en toutes lettres.`,
      usedIn: (count: number) =>
        count < 2 ? `Employé dans ${format.number(count)} article` : `Employé dans ${format.number(count)} articles`,
      page: "Tous les sigles",
      aliases: (spellings: readonly string[]) => `Aussi écrit : ${format.list(spellings)}`,
    },
  },
});

export const explorerArea = createArea(makeExplorer, {
  de: async () => (await import("../de/explorer")).makeExplorer,
  en: async () => (await import("../en/explorer")).makeExplorer,
});

export type ExplorerMessages = ReturnType<typeof explorerArea.read>["explorer"];
