export { backupArea } from "../../i18n/areas/backup";
export { editionFileArea } from "../../i18n/areas/editionFile";
export { libraryActionsArea } from "../../i18n/areas/libraryActions";
export { BackupPanel } from "./BackupPanel";
export { ExportList } from "./ExportList";
export { LibraryHealth } from "./LibraryHealth";
export { RestorePanel } from "./RestorePanel";
export { UnreadableNotice } from "./UnreadableNotice";
