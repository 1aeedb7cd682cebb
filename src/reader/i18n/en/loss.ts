import type { Format } from "../base/format";
import type { makeLoss as frenchLoss } from "../fr/loss";

export const makeLoss = (format: Format): ReturnType<typeof frenchLoss> => ({
  loss: {
    title: "This phone has cleared your library",
    copy: (isoTimestamp, contents) =>
      `There is a safety copy from ${format.moment(isoTimestamp)}, with ${format.list(contents)}.`,
    undatedCopy: (contents) => `There is a safety copy, with ${format.list(contents)}.`,
    noCopy: "There is no copy of it on this phone. If you saved a backup, restore it afterwards in “My library”.",
    favourites: (count) => (count === 1 ? "1\u00a0favourite" : `${format.number(count)}\u00a0favourites`),
    tags: (count) => (count === 1 ? "1\u00a0tag" : `${format.number(count)}\u00a0tags`),
    highlights: (count) => (count === 1 ? "1\u00a0highlight" : `${format.number(count)}\u00a0highlights`),
    notes: (count) => (count === 1 ? "1\u00a0note" : `${format.number(count)}\u00a0notes`),
    followUps: (count) =>
      count === 1 ? "1\u00a0programme followed" : `${format.number(count)}\u00a0programmes followed`,
    recover: "Bring it all back",
    restart: "Start again without the copy",
    later: "Later",
    recovered: "Your library is back.",
    undo: "Undo",
    failed: "Your library could not be brought back. The copy stays: reload the page to try again.",
    late: "Not saved yet: this phone is slow to answer. The app keeps trying.",
    outdated: {
      title: "This tab is too old",
      text: "A newer version is open elsewhere. Nothing more is saved here; the note you are writing is kept as a draft.",
      reload: "Reload",
    },
  },
});
