import type { Format } from "../base/format";
import type { makeLoss as frenchLoss } from "../fr/loss";

export const makeLoss = (format: Format): ReturnType<typeof frenchLoss> => ({
  loss: {
    title: "Dieses Gerät hat Ihre Bibliothek gelöscht",
    copy: (isoTimestamp, contents) =>
      `Eine Sicherheitskopie vom ${format.moment(isoTimestamp)} ist da, mit ${format.list(contents)}.`,
    undatedCopy: (contents) => `Eine Sicherheitskopie ist da, mit ${format.list(contents)}.`,
    noCopy:
      "Auf diesem Gerät gibt es keine Kopie davon. Wenn Sie eine Sicherung gespeichert haben, stellen Sie sie danach in „Meine Bibliothek“ wieder her.",
    favourites: (count) => (count === 1 ? "1\u00a0Favoriten" : `${format.number(count)}\u00a0Favoriten`),
    tags: (count) => (count === 1 ? "1\u00a0Etikett" : `${format.number(count)}\u00a0Etiketten`),
    highlights: (count) => (count === 1 ? "1\u00a0Markierung" : `${format.number(count)}\u00a0Markierungen`),
    notes: (count) => (count === 1 ? "1\u00a0Notiz" : `${format.number(count)}\u00a0Notizen`),
    followUps: (count) =>
      count === 1 ? "1\u00a0verfolgtem Programm" : `${format.number(count)}\u00a0verfolgten Programmen`,
    recover: "Alles wiederherstellen",
    restart: "Ohne die Kopie neu beginnen",
    later: "Später",
    recovered: "Ihre Bibliothek ist wieder da.",
    undo: "Rückgängig",
    failed:
      "Ihre Bibliothek konnte nicht wiederhergestellt werden. Die Kopie bleibt: Laden Sie die Seite neu, um es noch einmal zu versuchen.",
    late: "Noch nicht gespeichert: Dieses Gerät antwortet nur langsam. Die App versucht es weiter.",
    outdated: {
      title: "Dieser Tab ist zu alt",
      text: "Anderswo ist eine neuere Version offen. Hier wird nichts mehr gespeichert; die Notiz, die Sie schreiben, bleibt als Entwurf erhalten.",
      reload: "Neu laden",
    },
  },
});
