import type { InstallProblem } from "../../../domain/edition/installProblem";
import type { Format } from "../base/format";
import type { makeEditionFile as frenchEditionFile } from "../fr/editionFile";
import { countArticles, makeProblems } from "./shell";

export const makeEditionFile = (format: Format): ReturnType<typeof frenchEditionFile> => ({
  editionFile: {
    title: "Die Ausgabe als Datei",
    what: "Zum Weitergeben, für einen USB-Stick, zum Öffnen hier: ohne Netz. Jeder Browser zeigt ihre Artikel.",
    share: "Ausgabe teilen",
    save: "Ausgabe speichern",
    open: "Datei einer Ausgabe öffnen",
    drop: "Datei einer Ausgabe hier ablegen",
    preparing: (percent: number) => `Datei wird vorbereitet: ${format.number(percent)}\u00a0%`,
    saved: "Ausgabe in Ihren Downloads gespeichert",
    shared: "Ausgabe weitergegeben",
    ready: (bytes: number) => `Die Datei ist bereit: ${format.bytes(bytes)}.`,
    send: "Datei senden",
    keep: "Datei speichern",
    cancel: "Abbrechen",
    reading: "Datei wird gelesen…",
    found: ({ publishedOn, articleCount }: { readonly publishedOn: string; readonly articleCount: number }) =>
      `Ausgabe vom ${format.day(publishedOn)}: ${countArticles(format, articleCount)}`,
    missing: (bytes: number) => `Auf diesem Gerät kommen ${format.bytes(bytes)} hinzu.`,
    signed: "Signatur geprüft.",
    unsigned:
      "Diese Datei ist nicht signiert: Installieren Sie sie nur, wenn Sie der Person vertrauen, von der Sie sie haben.",
    install: "Diese Ausgabe installieren",
    installing: "Ausgabe wird installiert",
    installed: "Die Ausgabe ist auf diesem Gerät.",
    upToDate: "Dieses Gerät hat diese Ausgabe schon.",
    refused: (problem: InstallProblem): string => {
      switch (problem.kind) {
        case "unreachable":
          return "Die Datei konnte nicht gelesen werden. Wurde der Stick entfernt? Wählen Sie sie noch einmal.";
        case "not-an-edition":
          return "Diese Datei enthält keine Ausgabe.";
        case "newer-format":
          return "Diese Datei braucht eine neuere Version der App. Aktualisieren Sie die App.";
        case "not-found":
          return `In dieser Datei fehlt etwas (${problem.path}): Sie wurde abgelehnt. Die vorhandene Ausgabe bleibt lesbar.`;
        case "untrusted":
          return "Diese Datei trägt nicht die Signatur dieser Ausgabe: Sie wurde abgelehnt. Die vorhandene Ausgabe bleibt lesbar.";
        case "expired":
          return `Die Ausgabe in dieser Datei gilt seit dem ${format.day(problem.expiredAt.slice(0, 10))} nicht mehr, falls das Datum dieses Geräts stimmt. Die vorhandene Ausgabe bleibt lesbar.`;
        case "older":
          return `Diese Datei enthält eine ältere Ausgabe vom ${format.day(problem.publishedOn)}: Die vorhandene bleibt.`;
        case "truncated":
          return "Diese Datei ist unvollständig: Ihre Kopie wurde unterbrochen. Die vorhandene Ausgabe bleibt lesbar.";
        case "altered":
          return "Diese Datei wurde verändert oder beschädigt: Sie wurde abgelehnt. Die vorhandene Ausgabe bleibt lesbar.";
        default:
          return makeProblems(format).installProblem(problem);
      }
    },
    unwritten: (problem: InstallProblem): string => {
      switch (problem.kind) {
        case "not-an-edition":
          return "Dieses Gerät hat noch keine Ausgabe.";
        case "not-found":
          return "Die Ausgabe ist auf diesem Gerät nicht vollständig: Nur als Ganzes lässt sie sich teilen.";
        case "newer-format":
        case "untrusted":
          return "Diese Ausgabe braucht eine neuere Version der App. Aktualisieren Sie zuerst die App.";
        case "expired":
          return `Diese Ausgabe gilt seit dem ${format.day(problem.expiredAt.slice(0, 10))} nicht mehr: Ein anderes Gerät würde sie ablehnen.`;
        default:
          return "Die Datei konnte nicht vorbereitet werden.";
      }
    },
    failed: "Die Datei konnte nicht vorbereitet werden.",
    topic: {
      label: "Inhalt der Datei",
      none: "Die ganze Ausgabe",
      what: (most: number) =>
        `Die Datei enthält die neuesten Artikel dieses Themas auf diesem Gerät, höchstens ${format.number(most)}. Wer die Datei öffnet, kann sie lesen; die eigene Ausgabe ändert sich nicht.`,
      share: "Dieses Thema teilen",
      save: "Dieses Thema speichern",
      saved: "Artikel in Ihren Downloads gespeichert",
      shared: "Artikel weitergegeben",
    },
    texts: {
      share: "Ganze Texte, überall lesbar und in der App prüfbar",
      saved: "Datei in Ihren Downloads gespeichert",
    },
    received: {
      title: "Aus einer Datei",
      from: (publishedOn: string) => `Aus der Ausgabe vom ${format.day(publishedOn)}`,
      signed: "Signatur geprüft. Diese Texte kommen nicht zur Ausgabe auf diesem Gerät hinzu.",
      unsigned: "Diese Texte sind nicht signiert. Sie kommen nicht zur Ausgabe auf diesem Gerät hinzu.",
      nothing: "Öffnen Sie eine Datei, um sie hier zu lesen, bis Sie die App schließen.",
      open: "Datei einer Ausgabe öffnen",
    },
    page: {
      chosen:
        "Diese Datei enthält ausgewählte Texte. Die App prüft, woher sie kommen: Öffnen Sie sie auf der Seite „Offline“, oder legen Sie sie dort ab.",
      what: "Diese Datei enthält die ganze Ausgabe. Die App installiert sie ohne Netz: Öffnen Sie sie auf der Seite „Offline“, oder legen Sie sie dort ab.",
      link: "App öffnen",
      rest: (articles: number) => (articles === 0 ? "" : `Und ${countArticles(format, articles)} mehr, in der App.`),
    },
  },
});
