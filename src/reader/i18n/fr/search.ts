import type { HitKind } from "../../../domain/search/query/searchRequest";
import { createArea } from "../base/area";
import type { Format } from "../base/format";
import { countArticles } from "./shell";

const count = (format: Format, number: number, one: string, many: string): string =>
  `${format.number(number)} ${number < 2 ? one : many}`;

/** A year alone takes no article: « depuis 2018 », « depuis le 3 mars 2018 ». */
const isYear = (date: string): boolean => date.length === "2018".length;

export const makeSearchScreen = (format: Format) => ({
  search: {
    label: "Chercher dans l’édition et dans vos notes",
    placeholder: "Mot, lieu, montant…",
    within: {
      article: "Dans les articles…",
      programme: "Dans les programmes…",
      place: "Un lieu…",
      acronym: "Un sigle…",
      tag: "Une étiquette…",
      note: "Dans mes notes…",
      followUp: "Dans mes démarches…",
    } satisfies Record<HitKind, string>,
    noneWithin: (kind: string) => `Rien dans « ${kind} ». Voici le reste.`,
    townIn: (town: string) => `${town} : aucun article. Voici son département.`,
    clear: "Effacer",
    close: "Fermer",
    keys: "Flèches : choisir. Entrée : ouvrir. Échap : fermer.",
    titleFor: (text: string) => `« ${text} »`,
    withoutScript: "La recherche se fait sur votre appareil : il faut pour cela que JavaScript soit activé.",
    opening: "Préparation de la recherche…",
    notYetTitle: "L’édition n’est pas encore sur ce téléphone",
    notYet: "La recherche répondra dès que l’édition aura été téléchargée.",
    failedTitle: "La recherche n’a pas pu s’ouvrir",
    failed: "Vos données ne sont pas touchées. Réessayez, ou rechargez la page.",
    retry: "Réessayer",

    kinds: {
      article: "Articles",
      programme: "Programmes",
      place: "Lieux",
      acronym: "Sigles",
      tag: "Étiquettes",
      note: "Mes notes",
      followUp: "Mes démarches",
    } satisfies Record<HitKind, string>,
    all: "Tout",
    kindsLabel: "Types de résultats",
    ofKind: (kind: string, found: number) => `${kind} (${format.number(found)})`,
    found: (found: number) => (found === 0 ? "Aucun résultat" : count(format, found, "résultat", "résultats")),
    partly: "Avec une partie des mots",
    onlyPartly: (isAllHere: boolean) =>
      `${isAllHere ? "Rien ne contient" : "Aucun texte gardé ici ne contient"} tous ces mots. Voici ce qui en contient une partie.`,
    showAll: (kind: string, found: number) => `${kind} : tout voir (${format.number(found)})`,
    more: "Plus de résultats",
    tooMany: (shown: number) =>
      `Voici les ${format.number(shown)} premiers. Un mot de plus, ou un filtre, en laissera moins.`,
    passages: (number: number) => count(format, number, "mot trouvé", "mots trouvés"),
    noteOn: (title: string) => `Sur « ${title} »`,
    note: "Note",

    completions: "Compléter",
    didYouMean: "Vouliez-vous dire :",
    nothingFor: (typed: readonly string[], isAllHere: boolean) =>
      `Aucun texte ${isAllHere ? "" : "gardé ici "}ne contient ${format.list(typed.map((word) => `« ${word} »`))}.`,
    alsoFor: (words: readonly string[]) => `Résultats aussi pour ${format.list(words.map((word) => `« ${word} »`))}.`,

    filters: "Filtres",
    filtersWith: (number: number) => `Filtres (${format.number(number)})`,
    filtersTitle: "Filtrer les résultats",
    activeFilters: "Filtres choisis",
    removeFilter: (filter: string) => `Retirer le filtre : ${filter}`,
    clearFilters: "Effacer les filtres",
    seeResults: (found: number) =>
      found === 0 ? "Aucun résultat" : `Voir ${count(format, found, "résultat", "résultats")}`,
    filterNames: {
      topics: "Thèmes",
      programmes: "Programmes",
      places: "Lieux",
      departements: "Départements",
      tags: "Étiquettes",
      favourites: "Favoris",
      unread: "Non lus",
      withNotes: "Avec mes notes",
      dates: "Dates",
    },
    addProgramme: "Ajouter un programme",
    addPlace: "Ajouter un lieu",
    choose: "Choisir…",
    from: "Depuis le",
    to: "Jusqu’au",
    since: (date: string) => (isYear(date) ? `Depuis ${date}` : `Depuis le ${date}`),
    until: (date: string) => (isYear(date) ? `Jusqu’à ${date}` : `Jusqu’au ${date}`),
    between: (first: string, last: string) =>
      isYear(first) && isYear(last) ? `De ${first} à ${last}` : `Du ${first} au ${last}`,

    recent: "Recherches récentes",
    forget: (search: string) => `Oublier « ${search} »`,
    forgetAll: "Tout oublier",
    forgotten: "Recherches récentes effacées",
    undo: "Annuler",
    saved: "Recherches enregistrées",
    saveShort: "Enregistrer",
    isSaved: "Enregistrée",
    savedToast: "Recherche enregistrée. Les nouveaux résultats vous seront signalés.",
    unsaved: "Recherche retirée",
    unsave: (search: string) => `Ne plus suivre « ${search} »`,
    fresh: (number: number) => count(format, number, "nouveau", "nouveaux"),
    nothingFresh: "Rien de nouveau",

    topics: "Thèmes",
    places: "Lieux",
    programmes: "Programmes",
    allPlaces: "Tous les lieux",
    allPrograms: "Tous les programmes",
    howTo: "Comment chercher",
    tips: [
      "Accents, pluriels et majuscules ne comptent pas.",
      "Des mots entre guillemets : dans cet ordre exact. Un tiret devant, comme « -salon » : sans ce mot.",
    ],
    filterTip: (examples: string) => `Les filtres s’écrivent aussi : ${examples}.`,
    amountTip: (amount: string) => `Un montant s’écrit comme on veut : « ${amount} », en chiffres ou en lettres.`,

    emptyTitle: "Aucun résultat",
    empty: (text: string, isAllHere: boolean) =>
      `Rien dans ${isAllHere ? "l’édition" : "les textes gardés ici"} ni dans vos notes pour « ${text} ».`,
    emptyFilters: "Aucun article ne répond à ces filtres.",
    covers: (articles: number, publisher: string) =>
      `L’édition compte ${countArticles(format, articles)} (${publisher}), sur :`,
    withoutFilters: "Chercher sans filtre",
    withoutQuotes: "Chercher sans guillemets",
    only: (word: string) => `Chercher « ${word} »`,
    contacts: "Poser la question : contacts",

    selectHit: (title: string) => `Choisir « ${title} »`,
  },
});

export const searchArea = createArea(makeSearchScreen, {
  de: async () => (await import("../de/search")).makeSearchScreen,
  en: async () => (await import("../en/search")).makeSearchScreen,
});

export type SearchMessages = ReturnType<typeof searchArea.read>["search"];
