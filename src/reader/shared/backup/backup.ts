export { backupArea } from "../../i18n/fr/backup";
export { editionFileArea } from "../../i18n/fr/editionFile";
export { libraryActionsArea } from "../../i18n/fr/libraryActions";
export { BackupPanel } from "./BackupPanel";
export { ExportList } from "./ExportList";
export { LibraryHealth, UnreadableNotice } from "./LibraryHealth";
export { RestorePanel } from "./RestorePanel";
