import type { Format } from "../base/format";
import type { makeDossierScreen as frenchDossierScreen } from "../fr/dossier";
import { makeDossier } from "./article";
import { countArticles } from "./shell";

export const makeDossierScreen = (format: Format): ReturnType<typeof frenchDossierScreen> => ({
  dossier: {
    ...makeDossier(format).dossier,
    epub: {
      dossier: "Save as a book (EPUB)",
      edition: "The whole edition as a book (EPUB)",
      failed: "The edition could not be read. Try again.",
      words: { contents: "Contents", editorNotes: "To be checked", online: "Online:" },
    },
    loading: "Loading the dossier…",
    count: (articles: number) => countArticles(format, articles),
    emptyTitle: "A dossier to print",
    empty:
      "Bring articles together, put them in order, introduce them in a few words. The whole prints or saves as a PDF, with its contents and its sources.",
    withoutScript:
      "The dossier is put together on your device: for that, JavaScript has to be enabled in this browser.",
    whileReading: "While reading, too: “More”, then “Add to the dossier”.",
    choose: "Choose articles",
    close: "Close",
    more: "More articles",
    articles: "Articles",
    up: (title: string) => `Move “${title}” up`,
    down: (title: string) => `Move “${title}” down`,
    drop: (title: string) => `Remove “${title}”`,
    moved: (title: string, position: number, count: number) =>
      `“${title}”: ${format.number(position)} of ${format.number(count)}`,
    ownTitle: "Title of the dossier",
    introduction: "Introduction",
    introductionHint: "Optional. Your words stay on this phone and are printed at the head of the dossier.",
    withProgrammes: "Add the programmes mentioned",
    withProgrammesHint: "Each with the sentences that its facts come from.",
    chosenProgrammes: "Programmes to include",
    programme: "Programme",
    programmes: (programmes) => `${format.number(programmes)} ${programmes === 1 ? "programme" : "programmes"}`,
    withRemarks: "With my notes and highlights",
    withRemarksHint: "Your words are printed after each article, the highlighted passages in its text.",
    preview: "Preview",
    contents: "Contents",
    sources: "Sources",
    missing: "No longer in the edition",
    missingIn: (names: readonly string[]) =>
      names.length < 2
        ? `A requested article is not in this edition: ${format.list(names)}.`
        : `Some requested articles are not in this edition: ${format.list(names)}.`,
    unread: (count: number) =>
      count < 2
        ? "One article’s name in the address could not be read."
        : `${format.number(count)} articles’ names in the address could not be read.`,
    another: "This address leads to a different list from your own dossier.",
    adopt: "Make it my dossier",
    adopted: "This dossier is yours now",
    backToOwn: (articles: number) => `Back to mine (${countArticles(format, articles)})`,
    notKept:
      "This browser stores nothing: the title and the introduction will be lost when it is closed. The page’s address keeps the list.",
    clear: "Empty the dossier",
    clearTitle: "Empty the dossier?",
    clearText: "Its list, its title and its introduction will be deleted from this phone.",
    clearConfirm: "Empty",
    clearCancel: "Keep",
  },
});
