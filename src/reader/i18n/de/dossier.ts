import type { Format } from "../base/format";
import type { makeDossierScreen as frenchDossierScreen } from "../fr/dossier";
import { makeDossier } from "./article";
import { countArticles } from "./shell";

export const makeDossierScreen = (format: Format): ReturnType<typeof frenchDossierScreen> => ({
  dossier: {
    ...makeDossier(format).dossier,
    epub: {
      dossier: "Als Buch speichern (EPUB)",
      edition: "Die ganze Ausgabe als Buch (EPUB)",
      failed: "Die Ausgabe konnte nicht gelesen werden. Versuchen Sie es noch einmal.",
      words: { contents: "Inhalt", editorNotes: "Zu prüfen", online: "Im Netz:" },
    },
    loading: "Dossier wird geladen…",
    count: (articles: number) => countArticles(format, articles),
    emptyTitle: "Ein Dossier zum Drucken",
    empty:
      "Stellen Sie Artikel zusammen, ordnen Sie sie und schreiben Sie ein paar Worte dazu. Das Ganze lässt sich drucken oder als PDF speichern, mit Inhaltsverzeichnis und Quellen.",
    withoutScript: "Das Dossier entsteht auf Ihrem Gerät: Dafür muss JavaScript in diesem Browser aktiviert sein.",
    whileReading: "Auch beim Lesen: „Mehr“, dann „Zum Dossier hinzufügen“.",
    choose: "Artikel auswählen",
    close: "Schließen",
    more: "Mehr Artikel",
    articles: "Artikel",
    up: (title: string) => `„${title}“ nach oben`,
    down: (title: string) => `„${title}“ nach unten`,
    drop: (title: string) => `„${title}“ herausnehmen`,
    moved: (title: string, position: number, count: number) =>
      `„${title}“: ${format.number(position)} von ${format.number(count)}`,
    ownTitle: "Titel des Dossiers",
    introduction: "Einleitung",
    introductionHint: "Freiwillig. Ihre Worte bleiben auf diesem Gerät und werden am Anfang des Dossiers gedruckt.",
    withProgrammes: "Genannte Programme anfügen",
    withProgrammesHint: "Jedes mit den Sätzen, aus denen seine Angaben stammen.",
    chosenProgrammes: "Programme zum Beilegen",
    programme: "Programm",
    programmes: (programmes) => `${format.number(programmes)} ${programmes === 1 ? "Programm" : "Programme"}`,
    withRemarks: "Mit meinen Notizen und Markierungen",
    withRemarksHint: "Ihre Worte werden nach jedem Artikel gedruckt, die markierten Stellen in seinem Text.",
    preview: "Vorschau",
    contents: "Inhalt",
    sources: "Quellen",
    missing: "Nicht mehr in der Ausgabe",
    missingIn: (names: readonly string[]) =>
      names.length < 2
        ? `Ein gewünschter Artikel ist nicht in dieser Ausgabe: ${format.list(names)}.`
        : `Einige gewünschte Artikel sind nicht in dieser Ausgabe: ${format.list(names)}.`,
    unread: (count: number) =>
      count < 2
        ? "Ein Artikelname in der Adresse war nicht lesbar."
        : `${format.number(count)} Artikelnamen in der Adresse waren nicht lesbar.`,
    another: "Diese Adresse führt zu einer anderen Liste als Ihr eigenes Dossier.",
    adopt: "Zu meinem Dossier machen",
    adopted: "Dieses Dossier ist jetzt Ihres",
    backToOwn: (articles: number) => `Zurück zu meinem (${countArticles(format, articles)})`,
    notKept:
      "Dieser Browser speichert nichts: Titel und Einleitung gehen beim Schließen verloren. Die Adresse der Seite behält die Liste.",
    clear: "Dossier leeren",
    clearTitle: "Dossier leeren?",
    clearText: "Seine Liste, sein Titel und seine Einleitung werden von diesem Gerät gelöscht.",
    clearConfirm: "Leeren",
    clearCancel: "Behalten",
  },
});
