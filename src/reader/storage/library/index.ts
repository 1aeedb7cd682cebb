/** The reader's library, loaded lazily. No promise here rejects, and a command that answers `ok` is on the disk. */
export { claimTelling } from "../edition/claimTelling";
export { watchHeadlinesById } from "../edition/watchHeadlinesById";
export { whenBack } from "../pageLife";
export { removeFromLibrary, setBookmarks } from "./commands/bookmarks";
export type { Done } from "./commands/changeLibrary";
export type { About } from "./commands/draft";
export { type FollowUpFacts, keepFollowUpDraft, setFollowUp } from "./commands/followUps";
export { addHighlight, type NewHighlight, removeHighlights, updateHighlight } from "./commands/highlights";
export { clearHistory, markRead, setHistoryIsOn, watchHistoryIsOn } from "./commands/history";
export { importLibrary, replaceLibrary } from "./commands/importLibrary";
export { isNoteSince, keepNoteDraft, removeNotes, saveNote } from "./commands/notes";
export { checkLibrary, libraryIdentity, recoverLibrary, watchLibraryClosed } from "./commands/recoverLibrary";
export { settlePending } from "./commands/settlePending";
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
export { type Exported, exportLibrary, packBackup, readBackupFile, writeBackupFile } from "./guards/backupFile";
export { type Canary, guardLibrary } from "./guards/canary";
export { addJournal, markRemembered } from "./guards/journal";
export { watchLateCommands } from "./guards/lateCommands";
export { refillReserve } from "./guards/reserve";
export { readSafetyCopy } from "./guards/safetyCopy";
export { type BackupState, noteBackup, watchBackupState } from "./guards/unsavedChanges";
export {
  type CountedTag,
  type LibraryCounts,
  listUnreadableRows,
  type OnHighlight,
  type OnTarget,
  type TitledFollowUp,
  watchCounts,
  watchFollowUps,
  watchHighlights,
  watchLibrary,
  watchOnTarget,
  watchTags,
  watchUnreadable,
  watchViews,
} from "./libraryQueries";
export type { LibraryProblem, LibraryStored } from "./rows/libraryAnswer";
export { keepCopies, readReferred } from "./withdrawn/keepCopies";
export { watchLacksCopy } from "./withdrawn/listReferred";
export { readWithdrawnProgramme, watchWithdrawn } from "./withdrawn/readWithdrawn";
