/** The reader's library, loaded lazily. No promise here rejects, and a command that answers `ok` is on the disk. */
export { claimTelling } from "../edition/claimTelling";
export { watchHeadlinesOf } from "../edition/watchHeadlinesOf";
export { whenBack } from "../pageLife";
export type { LibraryWatch } from "./askLibrary";
export { setBookmarks } from "./commands/bookmarks";
export type { Done } from "./commands/changeLibrary";
export { type FollowUpFacts, keepFollowUpDraft, setFollowUp } from "./commands/followUps";
export { addHighlight, type NewHighlight, removeHighlights, updateHighlight } from "./commands/highlights";
export { clearHistory, markRead, setHistoryIsOn, watchHistoryIsOn } from "./commands/history";
export { importLibrary, replaceLibrary } from "./commands/importLibrary";
export { isNoteSince, keepNoteDraft, removeNotes, saveNote } from "./commands/notes";
export { removeFromLibrary } from "./commands/removeFromLibrary";
export type { About } from "./commands/subjects";
export {
  addTag,
  deleteTag,
  mergeTags,
  type Renamed,
  recolourTag,
  removeTag,
  renameTag,
} from "./commands/tags";
export { removeView, saveView } from "./commands/views";
export { type Exported, exportLibrary } from "./exportLibrary";
export { packBackup, readBackupFile, writeBackupFile } from "./guards/backupFile";
export { type Canary, guardLibrary } from "./guards/canary";
export { addJournal, markRemembered } from "./guards/journal";
export { watchLateCommands } from "./guards/lateCommands";
export { checkLibrary, libraryIdentity, recoverLibrary, watchLibraryClosed } from "./guards/recoverLibrary";
export { refillReserve } from "./guards/reserve";
export { readSafetyCopy } from "./guards/safetyCopy";
export { settlePending } from "./guards/settlePending";
export { type BackupState, noteBackup, watchBackupState } from "./guards/unsavedChanges";
export type { LibraryProblem, LibraryStored } from "./libraryProblem";
export {
  type CountedTag,
  type LibraryCounts,
  type OnHighlight,
  type OnTarget,
  watchCounts,
  watchHighlights,
  watchOnTarget,
  watchTags,
} from "./libraryQueries";
export {
  listUnreadableRows,
  type TitledFollowUp,
  watchFollowUps,
  watchLibrary,
  watchUnreadable,
  watchViews,
} from "./watching";
export { keepCopies, readReferred } from "./withdrawn/keepCopies";
export { readWithdrawnProgramme } from "./withdrawn/readWithdrawn";
export { watchLacksCopy } from "./withdrawn/watchLacksCopy";
export { watchWithdrawn } from "./withdrawn/watchWithdrawn";
