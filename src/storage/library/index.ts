/**
 * All that may be asked of the reader's library. A door of its own, fetched when it is first needed: the first screens
 * only read (`../index.ts`). No promise here rejects, and a command that answers `ok` is on the disk.
 */
export { watchHeadlinesOf } from "../edition/watchHeadlinesOf";
export { whenBack } from "../pageLife";
export type { LibraryWatch } from "./askLibrary";
export { packBackup, readBackupFile } from "./backupFile";
export { setBookmarks, toggleBookmark } from "./bookmarks";
export { type Canary, guardLibrary } from "./canary";
export type { Done } from "./changeLibrary";
export { type Exported, exportLibrary } from "./exportLibrary";
export { type FollowUpFacts, setFollowUp } from "./followUps";
export { addHighlight, type NewHighlight, removeHighlights, updateHighlight } from "./highlights";
export { clearHistory, markRead, setHistoryIsOn, watchHistoryIsOn } from "./history";
export { importLibrary, replaceLibrary } from "./importLibrary";
export { addJournal, markRemembered } from "./journal";
export { watchLateCommands } from "./lateCommands";
export type { LibraryProblem, LibraryStored } from "./libraryProblem";
export { removeNotes, saveNote } from "./notes";
export { checkLibrary, libraryIdentity, recoverLibrary, watchLibraryClosed } from "./recoverLibrary";
export { removeFromLibrary } from "./removeFromLibrary";
export { keepReserve } from "./reserve";
export { readSafetyCopy } from "./safetyCopy";
export { settlePending } from "./settlePending";
export type { About } from "./subjects";
export { addTag, deleteTag, mergeTags, type Renamed, recolourTag, removeTag, renameTag, setTags } from "./tags";
export { type BackupState, noteBackup, watchBackupState } from "./unsavedChanges";
export { removeView, saveView } from "./views";
export { watchLibrary } from "./watchLibrary";
export {
  type CountedTag,
  type LibraryCounts,
  type OnHighlight,
  type OnTarget,
  watchCounts,
  watchHighlights,
  watchOnTarget,
  watchTags,
} from "./watchParts";
export { watchViews } from "./watchViews";
