import type { ArticleDate } from "../../../domain/article/articleDate";
import type { InstallProblem } from "../../../domain/edition/installProblem";
import type { TextSpan } from "../../../domain/time/days";
import type { Format } from "../base/format";
import type {
  makeContacts as frenchContacts,
  makeEdition as frenchEdition,
  makeOffline as frenchOffline,
  makeProblems as frenchProblems,
  makeShell as frenchShell,
} from "../fr/shell";

export const makeShell = (): ReturnType<typeof frenchShell> => ({
  navigation: {
    label: "Bereiche",
    skip: "Zum Inhalt",
    frontPage: "Titelseite",
    programmes: "Programme",
    explorer: "Entdecken",
    library: "Meine Bibliothek",
    search: "Suche",
    searchTool: "Suchen",
    contacts: "Kontakte",
    offline: "Offline",
    settings: "Einstellungen",
    accessibility: "Barrierefreiheit: teilweise konform",
    about: "Über diese App",
    others: "Weitere Seiten",
    back: "Zurück",
    backToFrontPage: "Zurück zur Titelseite",
    notices: "Hinweise",
  },
  update: {
    ready: "Neue Version bereit",
    apply: "Aktualisieren",
    later: "Später",
    otherTab: "Die App wurde in einem anderen Tab aktualisiert.",
    reload: "Neu laden",
  },
  fieldIsFull: (max) => `Dieses Feld ist voll: höchstens ${max}\u00a0Zeichen.`,
  notFound: {
    title: "Seite nicht gefunden",
    text: "Diese Adresse führt hier nirgendwohin. Vielleicht ist sie falsch abgeschrieben.",
  },
  missing: {
    title: "Dieser Teil ist noch nicht auf diesem Gerät",
    text: "Er öffnet sich, sobald wieder Netz da ist.",
    retry: "Erneut versuchen",
    notice: "Dieser Teil ist noch nicht auf diesem Gerät. Er kommt, sobald Netz da ist.",
  },
  crash: {
    title: "Da ist etwas schiefgegangen",
    text: "Ihre Daten sind unversehrt. Laden Sie die Seite neu; wenn es wieder geschieht, öffnen Sie „Offline“ und wählen Sie „Reparieren“.",
    reload: "Neu laden",
    details: "Einzelheiten für eine Meldung",
  },
});

export const makeEdition = (format: Format): ReturnType<typeof frenchEdition> => {
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

export const makeProblems = (format: Format): ReturnType<typeof frenchProblems> => ({
  storageProblem: {
    blocked: "Ein anderer Tab benutzt eine alte Version. Schließen Sie die anderen Tabs und laden Sie neu.",
    damaged:
      "Was dieses Gerät hier gespeichert hatte, ist beschädigt und wird mit Netz neu geladen. Das Übrige bleibt lesbar.",
    "left-out": "Dieser Text ist nicht auf diesem Gerät: Mit Netz lässt er sich lesen.",
    quota: "Auf dem Gerät ist kein Platz mehr.",
    unavailable: "Dieser Browser speichert keine Daten (privater Modus?). Mit Netz bleiben die Artikel lesbar.",
    slow: "Dieses Gerät braucht lange, um seine Daten zu öffnen: Warten Sie bitte, sie erscheinen gleich.",
    closed: "Die App hat keinen Zugriff mehr auf ihre Daten: Laden Sie die Seite neu.",
    failed: "Die Daten dieses Geräts konnten nicht gelesen werden. Laden Sie die Seite neu.",
  },
  installProblem: (problem: InstallProblem): string => {
    switch (problem.kind) {
      case "unreachable":
        return "Der Server antwortet nicht. Das Laden geht später dort weiter, wo es aufgehört hat.";
      case "redirected":
        return `Der Server verweist auf eine andere Adresse (${problem.path}), der nicht gefolgt wurde. Vielleicht verlangt ein öffentliches Netz eine Anmeldung. Die vorhandene Ausgabe bleibt lesbar.`;
      case "not-found":
        return `Der Server hat die Datei ${problem.path} nicht (Antwort ${problem.status}). Die vorhandene Ausgabe bleibt lesbar.`;
      case "not-an-edition":
        return "Die Antwort ist keine Ausgabe. Vielleicht verlangt ein öffentliches Netz eine Anmeldung. Die vorhandene Ausgabe bleibt lesbar.";
      case "newer-format":
        return "Diese Ausgabe braucht eine neuere Version der App. Aktualisieren Sie die App.";
      case "untrusted":
        return "Die Ausgabe auf dem Server trägt keine gültige Signatur und wurde abgelehnt. Die vorhandene Ausgabe bleibt lesbar.";
      case "expired":
        return `Die Ausgabe auf dem Server gilt seit dem ${format.day(problem.expiredAt.slice(0, 10))} nicht mehr, falls das Datum dieses Geräts stimmt. Die vorhandene Ausgabe bleibt lesbar.`;
      case "older":
        return `Der Server bietet eine ältere Ausgabe vom ${format.day(problem.publishedOn)} an. Sie wurde abgelehnt. Die vorhandene Ausgabe bleibt lesbar.`;
      case "truncated":
        return `Eine Datei kam unvollständig an (${problem.path}). Die vorhandene Ausgabe bleibt lesbar.`;
      case "altered":
        return `Eine Datei wurde unterwegs verändert (${problem.path}) und abgelehnt. Die vorhandene Ausgabe bleibt lesbar.`;
      case "too-large":
        return `Eine Datei ist zu groß (${problem.path}) und wurde abgelehnt. Die vorhandene Ausgabe bleibt lesbar.`;
      case "invalid-part":
        return `Eine Datei hat nicht das erwartete Format (${problem.path}) und wurde abgelehnt. Die vorhandene Ausgabe bleibt lesbar.`;
      case "quota":
        return `Auf dem Gerät fehlt Platz: ${format.bytes(problem.neededBytes)} werden gebraucht. Die vorhandene Ausgabe bleibt lesbar.`;
      case "storage":
        return "Das Gerät konnte die Ausgabe nicht speichern. Die vorhandene Ausgabe bleibt lesbar.";
    }
  },
});

export const makeContacts = (): ReturnType<typeof frenchContacts> => ({
  contacts: {
    title: "Kontakte",
    call: (name: string) => `Anrufen: ${name}`,
    openMap: (name: string) => `In der Karten-App öffnen: ${name}`,
    mapLabel: "Auf einer Karte ansehen",
    none: "Diese Ausgabe nennt keine Kontakte.",
    loading: "Kontakte werden geladen…",
    about: "Zu den Texten",
  },
});

export const makeOffline = (): ReturnType<typeof frenchOffline> => ({
  offline: {
    title: "Offline",
  },
});

export function countArticles(format: Format, count: number): string {
  return `${format.number(count)} Artikel`;
}
