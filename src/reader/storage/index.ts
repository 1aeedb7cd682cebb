/** All that others may ask of the phone's database; the lazy `library/index.ts` has the rest. Nothing rejects. */

export { readArticle, watchArticle } from "./edition/articles";
export { shortenLog, watchEditionChanges } from "./edition/changes";
export { watchDamage } from "./edition/damage";
export { readHeadlinesOf, watchHeadlinesOf } from "./edition/headlines";
export {
  readEditionUsage,
  readInstalled,
  readPublished,
  readRevisionRow,
  watchInstalledEdition,
  watchIsComplete,
} from "./edition/installedEdition";
export { readNeighbours, readReadNext } from "./edition/readNext";
export { watchFigures, watchGlossary, watchMaps, watchPlaces, watchProgrammes } from "./edition/references";
export {
  dropParts,
  findPartsOf,
  readBytesOfParts,
  readHeadlinePages,
  readPartBytes,
  readStoredPartHashes,
  stagePart,
} from "./edition/stagedParts";
export { type EditionSwap, swapEdition } from "./edition/swapEdition";
export { type Unpacked, unpackPart } from "./edition/unpackPart";
export { type HeadlinesOptions, watchHeadlines } from "./edition/watchHeadlines";
export { readReadingState, saveReadingState, watchReadingStates } from "./library/commands/readingStates";
export { keepPendingIn } from "./library/guards/pending";
export { watchBookmarked } from "./library/rows/firstRows";
export type {
  EditionUsage,
  HeadlineList,
  HeadlinePage,
  InstalledEdition,
  Neighbours,
  ReadArticle,
  ReadNext,
  ReadProgramme,
} from "./records";
export { configureStorage } from "./scope";
export type { StorageProblem, Stored } from "./storageProblem";
export type { Watch, Watcher } from "./watch";
