/** Backups, restoring and exports: a part of its own, fetched when first wanted. */
export { backup } from "../i18n/areas/backup";
export { BackupPanel } from "./BackupPanel";
export { ExportList } from "./ExportList";
export { LibraryHealth } from "./LibraryHealth";
