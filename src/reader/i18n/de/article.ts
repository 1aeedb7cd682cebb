import type { Format } from "../base/format";
import type {
  makeArticle as frenchArticle,
  makeDossier as frenchDossier,
  makeFavourite as frenchFavourite,
  makeFrontPage as frenchFrontPage,
  makeListen as frenchListen,
  makeReading as frenchReading,
} from "../fr/article";
import { countArticles } from "./shell";

export const makeArticle = (format: Format): ReturnType<typeof frenchArticle> => ({
  article: {
    loading: "Artikel wird geladen…",
    editorNote: (publication) => `Anmerkung von ${publication}`,
    footnotes: "Anmerkungen",
    footnote: (label: string) => `Anmerkung ${label}`,
    backToText: (label: string) => `Zurück zum Text, Anmerkung ${label}`,
    closeNote: "Anmerkung schließen",
    newer: "Voriger Artikel",
    older: "Nächster Artikel",
    neighbours: "Weitere Artikel",
    readOn: "Weiterlesen",
    readOnIn: (topic: string) => `Weiterlesen: ${topic}`,
    related: "Zum selben Thema",
    programmes: "Genannte Programme",
    minutesLeft: (minutes: number) =>
      minutes < 1 ? "Weniger als eine Minute" : `Noch ${format.number(minutes)}\u00a0Min.`,
    tools: "Lesewerkzeuge",
    more: "Mehr",
    moreTitle: "In diesem Artikel",
    close: "Schließen",
    contents: "Inhalt",
    search: "Suchen",
    mark: "Eine Stelle markieren",
    asFile: "Als Datei teilen",
    cite: "Zitat kopieren",
    cited: "Zitat kopiert",
    passageCited: "Stelle mit Quelle kopiert",
    copyRefused: "Dieser Browser hat das Kopieren nicht erlaubt.",
    share: "Teilen",
    copied: "Link kopiert",
    resume: "Dort weiterlesen, wo Sie waren",
    dismissResume: "Hier bleiben",
    missingTitle: "Dieser Artikel ist nicht in der Ausgabe",
    missing:
      "Vielleicht ist die Adresse falsch geschrieben, oder der Artikel wurde zurückgezogen. Die anderen Artikel stehen auf der Titelseite.",
    notYetTitle: "Dieser Artikel ist noch nicht auf diesem Gerät",
    notYet: "Er erscheint, sobald die Ausgabe geladen ist.",
    source: (publisher: string) => `Text: ${publisher}`,
    authors: (names: string) => `Von ${names}`,
    original: (host: string) => `Das Original auf ${host}`,
  },
});

export const makeFrontPage = (format: Format): ReturnType<typeof frenchFrontPage> => ({
  frontPage: {
    topics: "Themen",
    all: "Alles",
    unread: "Ungelesen",
    emptyUnread: "Sie haben alles gelesen.",
    muted: (count: number) => `${countArticles(format, count)} ausgeblendet`,
    mute: "Ausblenden…",
    resume: "Weiterlesen",
    articles: "Artikel",
    more: "Mehr anzeigen",
    loading: "Artikel werden geladen…",
    emptyTitle: "Noch keine Artikel",
    empty: "Die Artikel erscheinen hier, sobald die Ausgabe auf diesem Gerät ist.",
    emptyTopic: "Kein Artikel zu diesem Thema in dieser Ausgabe.",
    seeAll: "Alle Artikel ansehen",
    due: (title, when) => `${title}: ${when}`,
    dueMany: (count, when) => `${format.number(count)} Vorhaben · ${when}`,
    read: "Gelesen",
    started: (percent: number) => `Zu ${format.number(percent)} % gelesen`,
    rowActions: "Weitere Aktionen",
    actionsTitle: "Dieser Artikel",
    markRead: "Als gelesen markieren",
    markUnread: "Als ungelesen markieren",
    markedRead: "Als gelesen markiert",
    markedUnread: "Als ungelesen markiert",
    undo: "Rückgängig",
    pull: "Ziehen, um nach einer neuen Ausgabe zu suchen",
    release: "Loslassen, um nach einer neuen Ausgabe zu suchen",
    checking: "Suche nach einer neuen Ausgabe…",
    upToDate: "Sie haben die neueste Ausgabe.",
  },
});

export const makeFavourite = (): ReturnType<typeof frenchFavourite> => ({
  favourite: {
    tool: "Merken",
    add: "Zu den Favoriten",
    remove: "Aus den Favoriten nehmen",
    tags: "Etiketten",
    note: "Notiz",
    several: "Mehrere Artikel auswählen",
  },
});

export const makeListen = (): ReturnType<typeof frenchListen> => ({
  listen: {
    playAll: "Titelseite anhören",
    tool: "Anhören",
    pauseTool: "Pause",
    notLoaded: "Das Vorlesen konnte nicht geladen werden. Versuchen Sie es noch einmal, wenn Sie Netz haben.",
    chooseTitle: "Ein anderer Artikel wird vorgelesen",
    playNow: "Jetzt anhören",
    playNext: "Danach anhören",
    added: (title: string) => `Danach: ${title}`,
  },
});

export const makeReading = (): ReturnType<typeof frenchReading> => ({
  reading: {
    tool: "Aa",
    toolName: "Aa, Leseeinstellungen",
    title: "Leseeinstellungen",
    close: "Schließen",
  },
});

export const makeDossier = (format: Format): ReturnType<typeof frenchDossier> => ({
  dossier: {
    title: "Dossier",
    print: "Drucken oder als PDF speichern",
    add: "Zum Dossier hinzufügen",
    added: "Zum Dossier hinzugefügt",
    remove: "Aus dem Dossier nehmen",
    removed: "Aus dem Dossier genommen",
    undo: "Rückgängig",
    open: (articles: number) => `Dossier ansehen (${countArticles(format, articles)})`,
    see: "Dossier ansehen",
    full: (most: number) => `Das Dossier ist voll: Es fasst ${countArticles(format, most)}.`,
  },
});
