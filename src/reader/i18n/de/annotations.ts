import type { Format } from "../base/format";
import type { makeAnnotations as frenchAnnotations, makeFind as frenchFind } from "../fr/annotations";

export const makeAnnotations = (format: Format): ReturnType<typeof frenchAnnotations> => ({
  annotations: {
    selected: "Ausgewählte Stelle",
    marked: "Markierte Stelle",
    barHint: "Tabulatortaste: diese Stelle markieren, kommentieren oder zitieren.",
    colours: "Farbe der Markierung",
    colour: {
      mirabelle: "Mirabellengelb",
      sapin: "Tannengrün",
      gres: "Sandsteinrosa",
      ardoise: "Schieferblau",
    },
    note: "Notiz",
    tags: "Etiketten",
    cite: "Zitieren",
    citeName: "Zitieren: Stelle mit Quelle kopieren",
    share: "Teilen",
    passageCopied: "Stelle kopiert",
    addSource: "Quelle hinzufügen",
    remove: "Löschen",
    close: "Schließen",
    adjust: {
      tap: "Tippen Sie auf das erste Wort der Stelle, dann auf das letzte.",
      block: "Absatz",
      start: "Anfang",
      end: "Ende",
      "previous-block": "Voriger Absatz",
      "next-block": "Nächster Absatz",
      "start-earlier": "Ein Wort früher beginnen",
      "start-later": "Ein Wort später beginnen",
      "end-earlier": "Ein Wort früher enden",
      "end-later": "Ein Wort später enden",
    },
    added: "Stelle markiert",
    removed: "Markierung gelöscht",
    replaced: "Markierung neu gesetzt",
    undo: "Rückgängig",
    linkCopied: "Link kopiert",
    tooLong: "Diese Stelle ist zu lang für eine einzige Markierung.",
    title: "Ihre Notizen und Markierungen",
    printedTitle: "Notizen und Markierungen",
    onArticle: "Notiz zum Artikel",
    editNote: "Notiz bearbeiten",
    copyAll: "Stellen mit Quelle kopieren",
    allCopied: "Stellen mit Quelle kopiert",
    copyRefused: "Dieser Browser hat das Kopieren nicht erlaubt.",
    taggedWith: (tags: readonly string[]) => `${tags.length < 2 ? "Etikett" : "Etiketten"}: ${format.list(tags)}`,
    quoted: (words: string) => `„${words}“`,
    misplacedTitle: "Neu zu setzen",
    misplaced: {
      changed: "Der Artikel wurde korrigiert; diese Worte stehen so nicht mehr darin.",
      ambiguous: "Der Artikel wurde korrigiert; diese Worte stehen nun an mehreren Stellen.",
    },
    replace: "Neu setzen",
    replaceHint: "Wählen Sie im Text die passende Stelle aus.",
    replaceHere: "Hierher setzen",
    pickBlock: "Absatz auswählen",
    cancel: "Abbrechen",
  },
});

export const makeFind = (format: Format): ReturnType<typeof frenchFind> => ({
  find: {
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
});
