import type { Format } from "../format";
import type { makeArticle as makeFrench } from "../fr/article";

export const makeArticle = (format: Format): ReturnType<typeof makeFrench> => ({
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
    search: {
      action: "Suchen",
      label: "Im Artikel suchen",
      results: (count: number) => {
        if (count === 0) return "Keine Treffer";
        return `${format.number(count)} Treffer`;
      },
      place: (position: number, count: number) => `${format.number(position)} von ${format.number(count)}`,
      next: "Nächster Treffer",
      previous: "Voriger Treffer",
      close: "Suche schließen",
    },
    mark: "Eine Stelle markieren",
    asFile: "Als Datei teilen",
    cite: "Zitat kopieren",
    cited: "Zitat kopiert",
    passageCopied: "Stelle kopiert",
    addSource: "Quelle hinzufügen",
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
