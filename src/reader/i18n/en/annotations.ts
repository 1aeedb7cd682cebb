import type { Format } from "../base/format";
import type { makeAnnotations as frenchAnnotations, makeFind as frenchFind } from "../fr/annotations";

export const makeAnnotations = (format: Format): ReturnType<typeof frenchAnnotations> => ({
  annotations: {
    selected: "Selected passage",
    marked: "Highlighted passage",
    barHint: "Tab key: highlight, annotate or cite this passage.",
    colours: "Highlight colour",
    colour: {
      mirabelle: "Mirabelle yellow",
      sapin: "Fir green",
      gres: "Sandstone pink",
      ardoise: "Slate blue",
    },
    note: "Note",
    tags: "Tags",
    cite: "Cite",
    citeName: "Cite: copy the passage with its source",
    share: "Share",
    passageCopied: "Passage copied",
    addSource: "Add the source",
    remove: "Delete",
    close: "Close",
    adjust: {
      tap: "Tap the first word of the passage, then the last.",
      block: "Paragraph",
      start: "Start",
      end: "End",
      "previous-block": "Previous paragraph",
      "next-block": "Next paragraph",
      "start-earlier": "Begin a word earlier",
      "start-later": "Begin a word later",
      "end-earlier": "End a word earlier",
      "end-later": "End a word later",
    },
    added: "Passage highlighted",
    removed: "Highlight deleted",
    replaced: "Highlight put back",
    undo: "Undo",
    linkCopied: "Link copied",
    tooLong: "This passage is too long for a single highlight.",
    title: "Your notes and highlights",
    printedTitle: "Notes and highlights",
    onArticle: "Note on the article",
    editNote: "Edit the note",
    copyAll: "Copy the passages with their source",
    allCopied: "Passages copied with their source",
    copyRefused: "This browser did not allow copying.",
    taggedWith: (tags: readonly string[]) => `${tags.length < 2 ? "Tag" : "Tags"}: ${format.list(tags)}`,
    quoted: (words: string) => `“${words}”`,
    misplacedTitle: "To be put back",
    misplaced: {
      changed: "The article was corrected, and these words are no longer in it as they were.",
      ambiguous: "The article was corrected, and these words are now in several places.",
    },
    replace: "Put back",
    replaceHint: "Select the passage in the text that corresponds.",
    replaceHere: "Put it here",
    pickBlock: "Choose a paragraph",
    cancel: "Cancel",
  },
});

export const makeFind = (format: Format): ReturnType<typeof frenchFind> => ({
  find: {
    label: "Search this article",
    results: (count: number) => {
      if (count === 0) return "No results";
      return `${format.number(count)} ${count === 1 ? "result" : "results"}`;
    },
    place: (position: number, count: number) => `${format.number(position)} of ${format.number(count)}`,
    next: "Next result",
    previous: "Previous result",
    close: "Close the search",
  },
});
