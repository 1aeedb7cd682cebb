export { backup } from "../../i18n/areas/backup";
export { own } from "../../i18n/areas/own";
export { BackupPanel } from "./BackupPanel";
export { ExportList } from "./ExportList";
export { LibraryHealth } from "./LibraryHealth";
