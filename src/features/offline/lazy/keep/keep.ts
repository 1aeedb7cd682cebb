export { keepArea } from "../../../../i18n/areas/keep";
export { KeepPanel } from "./KeepPanel";
