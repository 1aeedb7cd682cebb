import type { Format } from "../base/format";
import type { makeKeep as frenchKeep } from "../fr/keep";

export const makeKeep = (format: Format): ReturnType<typeof frenchKeep> => ({
  keep: {
    title: "Behaltene Texte",
    what: "Wählen Sie, was auf diesem Gerät bleibt. Die übrigen Artikel stehen weiter in den Listen und lassen sich mit Netz lesen.",
    always:
      "Favoriten, Notizen, Markierungen, Etiketten, verfolgte Vorhaben, Dossier und angefangene Texte bleiben immer, ebenso die Artikel, die mit ihnen geladen wurden.",
    topics: "Themen (alle, wenn nichts gewählt ist)",
    departements: "Départements",
    withSize: (name: string, bytes: number) => `${name}\u00a0· ${format.bytes(bytes)}`,
    age: "Zeitraum",
    months: (count: number) =>
      count < 24 ? `Die letzten ${format.number(count)} Monate` : `Die letzten ${format.number(count / 12)} Jahre`,
    anyAge: "Ganzer Zeitraum",
    limit: "Höchstens so viel Platz für Artikel",
    noLimit: "Ohne Grenze",
    kept: (count: number, total: number, bytes: number) =>
      `${format.number(count)} von ${format.number(total)} Artikeln\u00a0· ${format.bytes(bytes)} auf diesem Gerät`,
    toFetch: (bytes: number) => `Zu laden: ${format.bytes(bytes)}`,
    toFree: (bytes: number) => `Frei wird: ${format.bytes(bytes)}`,
    apply: "Übernehmen",
    applying: "Läuft…",
    keepAll: "Alles behalten",
    done: "Dieses Gerät behält jetzt Ihre Auswahl.",
    leftOut: "Nicht auf diesem Gerät",
    coming: "Dieser Text ist nicht auf diesem Gerät: Er kommt gleich.",
    noNetwork:
      "Dieser Text ist nicht auf diesem Gerät, und das Netz antwortet nicht. Er öffnet sich hier, sobald das Netz zurück ist.",
    retry: "Erneut versuchen",
    searching: "Suche im Netz…",
    onNetwork: (count, isMore) => `Im Netz (${format.number(count)}${isMore ? " oder mehr" : ""})`,
    noneOnNetwork: "Im Netz wurde kein weiterer Text gefunden.",
    unreached: "Texte, die nicht auf diesem Gerät sind, wurden nicht durchsucht: Das Netz antwortet nicht.",
    notAsked:
      "Nur die Texte auf diesem Gerät wurden durchsucht: Um auch im Netz zu suchen, schreiben Sie Wörter ohne Anführungszeichen, ausgeschlossenes Wort oder Datum, und schalten Sie „Ungelesen“ aus.",
  },
});
