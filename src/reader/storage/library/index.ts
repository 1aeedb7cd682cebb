/** The reader's library, loaded lazily. No promise here rejects, and a command that answers `ok` is on the disk. */
export { claimTelling } from "../edition/claimTelling";
export { watchHeadlinesOf } from "../edition/watchHeadlinesOf";
export { whenBack } from "../pageLife";
export { setBookmarks } from "./commands/bookmarks";
export type { Done } from "./commands/changeLibrary";
export { type FollowUpFacts, keepFollowUpDraft, setFollowUp } from "./commands/followUps";
export { addHighlight, type NewHighlight, removeHighlights, updateHighlight } from "./commands/highlights";
export { clearHistory, markRead, setHistoryIsOn, watchHistoryIsOn } from "./commands/history";
export { importLibrary, replaceLibrary } from "./commands/importLibrary";
export { isNoteSince, keepNoteDraft, removeNotes, saveNote } from "./commands/notes";
export { checkLibrary, libraryIdentity, recoverLibrary, watchLibraryClosed } from "./commands/recoverLibrary";
export { removeFromLibrary } from "./commands/removeFromLibrary";
export { settlePending } from "./commands/settlePending";
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
export type { LibraryWatch } from "./guards/askLibrary";
export { packBackup, readBackupFile, writeBackupFile } from "./guards/backupFile";
export { type Canary, guardLibrary } from "./guards/canary";
export { type Exported, exportLibrary } from "./guards/exportLibrary";
export { addJournal, markRemembered } from "./guards/journal";
export { watchLateCommands } from "./guards/lateCommands";
export { refillReserve } from "./guards/reserve";
export { readSafetyCopy } from "./guards/safetyCopy";
export { type BackupState, noteBackup, watchBackupState } from "./guards/unsavedChanges";
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
export type { LibraryProblem, LibraryStored } from "./rows/libraryProblem";
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
