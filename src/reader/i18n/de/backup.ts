import type { Format } from "../base/format";
import type { makeBackup as frenchBackup } from "../fr/backup";

export const makeBackup = (format: Format): ReturnType<typeof frenchBackup> => {
  const counted = (count: number, one: string, many: string): string =>
    `${format.number(count)} ${count === 1 ? one : many}`;
  return {
    backup: {
      what: "Favoriten, Etiketten, Notizen, Markierungen, verfolgte Programme, Gelesenes und Einstellungen in einer einzigen Datei. Sie bleibt Ihre: Nichts wird verschickt.",
      never: "Noch nie gesichert",
      last: (moment) => `Zuletzt gesichert am ${format.moment(moment)}`,
      nothingNew: "Seitdem nichts Neues",
      changes: (count) => counted(count, "Änderung seitdem", "Änderungen seitdem"),
      changesOnly: (count) => counted(count, "ungesicherte Änderung", "ungesicherte Änderungen"),
      save: "Sichern",
      share: "An ein anderes Gerät senden",
      saved: "Sicherung in Ihren Downloads abgelegt",
      preparing: (percent) => `Sicherung wird vorbereitet: ${format.number(percent)}\u00a0%`,
      shared: "Sicherung weitergegeben",
      restore: "Sicherung wiederherstellen",
      choose: "Datei auswählen",
      chooseHint: "Eine Datei, die auf .json, .json.gz oder .txt endet",
      export: "Zum Lesen anderswo exportieren",
      open: "Sichern und exportieren",
      reading: "Datei wird gelesen…",
      restoring: (percent) => `Wiederherstellung: ${format.number(percent)}\u00a0%`,
      formats: {
        markdown: "Einfacher Text (Markdown) mit Stellen und Quellen",
        html: "Webseite zum Lesen oder Drucken",
        csv: "CSV-Tabelle",
        bookmarks: "Lesezeichen für einen Browser",
        annotations: "Für Annotationssoftware (W3C)",
      },
      exported: "Datei in Ihren Downloads abgelegt",
      exportFailed: "Die Datei konnte nicht vorbereitet werden.",
      preview: {
        title: "Diese Datei enthält",
        writtenAt: (moment) => `Geschrieben am ${format.moment(moment)}`,
        nothing: "Alles aus dieser Datei ist schon auf diesem Gerät.",
        added: (count) => `${format.number(count)} neu`,
        same: (count) => `${format.number(count)} schon da`,
        updated: (count) => `${format.number(count)} in der Datei neuer`,
        newerHere: (count) => `${format.number(count)} hier neuer`,
        removed: (count) => `${format.number(count)} inzwischen gelöscht`,
        dropped: (count) =>
          counted(count, "unlesbarer Eintrag wird ausgelassen", "unlesbare Einträge werden ausgelassen"),
        merge: "Zu meiner Bibliothek hinzufügen",
        cancel: "Nichts ändern",
        replace: "Meine Bibliothek ersetzen…",
        merged: "Sicherung zu Ihrer Bibliothek hinzugefügt",
        settings: "Auch die Leseeinstellungen übernehmen",
      },
      kinds: {
        bookmarks: "Favoriten",
        tags: "Etiketten",
        taggings: "Vergebene Etiketten",
        highlights: "Markierungen",
        notes: "Notizen",
        followUps: "Verfolgte Programme",
        views: "Ansichten",
        subjects: "Titel",
        readingStates: "Gelesenes",
      },
      replace: {
        title: "Die ganze Bibliothek ersetzen?",
        text: "Was auf diesem Gerät und nicht in der Datei ist, verschwindet. Zuerst wird der jetzige Stand gesichert.",
        confirm: "Sichern, dann ersetzen",
        cancel: "Meine Bibliothek behalten",
        done: "Bibliothek ersetzt",
      },
      exportMessages: {
        title: (day) => `Meine Bibliothek, ${format.day(day)}`,
        tags: "Etiketten:",
        note: "Notiz:",
        passages: "Stellen",
        followUp: "Stand:",
        columns: {
          kind: "Typ",
          title: "Überschrift",
          url: "Adresse",
          passage: "Stelle",
          note: "Notiz",
          tags: "Etiketten",
          followUp: "Stand",
          favouriteSince: "Favorit seit",
          deadline: "Termin",
          steps: "Schritte",
          remarks: "Bemerkungen",
          changed: "Geändert",
          source: "Quelle",
        },
        kinds: { article: "Artikel", programme: "Programm", passage: "Markierte Stelle" },
      },
      problem: (problem) => {
        switch (problem.kind) {
          case "not-json":
            return "Diese Datei ist keine Sicherung. Nichts wurde geändert.";
          case "truncated":
            return "Diese Datei ist unvollständig: Sie wurde unterwegs abgeschnitten. Nichts wurde geändert.";
          case "other-product":
            return "Diese Datei stammt aus einer anderen App. Nichts wurde geändert.";
          case "newer-version":
            return "Diese Datei stammt aus einer neueren Version. Aktualisieren Sie die App und versuchen Sie es erneut.";
          case "too-large":
            return `Diese Datei ist zu groß (über ${format.bytes(problem.limitBytes)}). Nichts wurde geändert.`;
          case "too-many":
            return `Diese Datei enthält zu viele Einträge (${format.number(problem.count)}). Nichts wurde geändert.`;
          case "unreadable":
            return "Diese Datei konnte nicht gelesen werden. Nichts wurde geändert.";
        }
      },
      unreadable: {
        told: (count) =>
          `${counted(count, "Eintrag Ihrer Bibliothek konnte nicht gelesen werden", "Einträge Ihrer Bibliothek konnten nicht gelesen werden")}. Alles andere ist da, und nichts wurde gelöscht.`,
        save: "Eine Kopie davon speichern",
      },
      health: {
        title: "Ihre Bibliothek",
        installed: "Auf dem Startbildschirm installiert",
        inBrowser: "Im Browser geöffnet, nicht installiert",
        empty: "Ihre Bibliothek ist leer: Es gibt nichts zu verlieren.",
        onlyReadings: "Hier steht nur, was Sie gelesen haben, und es gibt keine Sicherung.",
        safe: "Alles ist gesichert. Selbst ein verlorenes Gerät würde nichts kosten.",
        risky:
          "Löscht das Gerät seine Daten oder geht es verloren, sind diese Änderungen verloren. Eine Sicherung schützt sie.",
        app: "App",
        backup: "Letzte Sicherung",
        changes: "Seitdem",
        none: "Keine",
        countOf: (count) => counted(count, "Änderung", "Änderungen"),
      },
    },
  };
};
