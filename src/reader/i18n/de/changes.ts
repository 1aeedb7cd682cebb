import type { ChangeCounts } from "../../../domain/edition/changes/editionChanges";
import type { Format } from "../base/format";
import type { makeOffer as frenchOffer } from "../fr/changes";

export const makeChanges = (format: Format) => {
  const count = (changes: number, one: string, many: string): string =>
    `${format.number(changes)}\u00a0${changes < 2 ? one : many}`;
  return {
    changes: {
      title: "Was sich geändert hat",
      loading: "Änderungen werden gelesen …",
      intro: "Von einer Ausgabe zur nächsten auf diesem Gerät: neue, korrigierte und zurückgezogene Texte.",
      emptyTitle: "Noch keine Änderungen",
      empty: "Wenn eine neue Ausgabe diese ersetzt, sehen Sie hier, was sie bringt, korrigiert oder zurückzieht.",
      edition: (publishedOn: string) => `Ausgabe vom ${format.day(publishedOn)}`,
      replaces: (publishedOn: string) => `Sie hat die Ausgabe vom ${format.day(publishedOn)} ersetzt.`,
      rough: "Zu viele Texte haben sich geändert, um alle zu vergleichen: Korrekturen können fehlen.",
      nothing: "Kein Artikel und kein Programm hat sich geändert.",
      added: (articles: number) => count(articles, "neuer Artikel", "neue Artikel"),
      corrected: (articles: number) => count(articles, "korrigierter Artikel", "korrigierte Artikel"),
      withdrawn: (articles: number) => count(articles, "zurückgezogener Artikel", "zurückgezogene Artikel"),
      addedProgrammes: (programmes: number) => count(programmes, "neues Programm", "neue Programme"),
      correctedProgrammes: (programmes: number) => count(programmes, "geändertes Programm", "geänderte Programme"),
      withdrawnProgrammes: (programmes: number) =>
        count(programmes, "zurückgezogenes Programm", "zurückgezogene Programme"),
      more: (rest: number) => `Die übrigen ${format.number(rest)} anzeigen`,
      showCorrection: "Korrektur anzeigen",
      noTexts: "Der frühere Text wurde nicht aufbewahrt.",
      removedText: "Gestrichen: ",
      addedText: "Eingefügt: ",
      changedIn: (day: string, labels: readonly string[]) =>
        `In der Ausgabe vom ${format.day(day)} geändert: ${format.list(labels)}`,
      textCorrected: "Dieser Text wurde korrigiert",
      readNewText: "Den neuen Text lesen",
      withdrawnFrom: (day: string) => `Aus der Ausgabe vom ${format.day(day)} zurückgezogen.`,
      copyKept: "Ihre Bibliothek behält den Text.",
      changedFields: (labels: readonly string[]) => `Geändert: ${format.list(labels)}`,
      summary: ({ added, corrected, withdrawn, programmes }: ChangeCounts): string => {
        const facts = [
          added > 0 ? count(added, "neu", "neu") : "",
          corrected > 0 ? count(corrected, "korrigiert", "korrigiert") : "",
          withdrawn > 0 ? count(withdrawn, "zurückgezogen", "zurückgezogen") : "",
        ].filter(Boolean);
        if (facts.length > 0) return `Neue Ausgabe: ${facts.join(", ")}`;
        return `Neue Ausgabe: ${count(programmes, "Programm hat sich geändert", "Programme haben sich geändert")}`;
      },
      see: "Anzeigen",
    },
    alerts: {
      title: "Neu für Sie",
      intro: "Was die letzten Ausgaben zu dem gebracht haben, was Sie auf diesem Gerät verfolgen.",
      nothing: "Noch keine Ausgabe hat etwas zu dem gebracht, was Sie verfolgen.",
      nothingFollowedTitle: "Sie verfolgen noch nichts",
      nothingFollowed:
        "Verfolgen Sie unten ein Thema, unter „Entdecken“ einen Ort oder eine Abkürzung. Gespeicherte Suchen und „Meine Vorhaben“ zählen auch.",
      /** `written`: the number as it is to be read. */
      notification: (news: number, written = format.number(news)) =>
        `${written} ${news < 2 ? "Neuigkeit" : "Neuigkeiten"} zu dem, was Sie verfolgen`,
      failed: "Diese Seite konnte nicht gelesen werden. Öffnen Sie sie noch einmal.",
      followed: "Was Sie verfolgen",
      leave: (name: string) => `Nicht mehr verfolgen: ${name}`,
      topics: "Ein Thema verfolgen",
    },
  };
};

export const makeOffer = (format: Format): ReturnType<typeof frenchOffer> => ({
  offer: {
    line: (changes: ChangeCounts | undefined, bytes: number): string => {
      const isCounted = changes && Object.values(changes).some((count) => count > 0);
      const what = isCounted ? makeChanges(format).changes.summary(changes) : "Neue Ausgabe";
      return `${what}\u00a0· ${format.bytes(bytes)}`;
    },
    download: "Laden",
    later: "Später",
    pause: "Anhalten",
    resume: "Fortsetzen",
    cancel: "Abbrechen",
    paused: (arrived: number, total: number) => `Angehalten: ${format.bytes(arrived)} von ${format.bytes(total)}.`,
  },
});
