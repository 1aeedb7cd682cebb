export { keepArea } from "../../../../i18n/areas/keep";
export { LeftOutText } from "./LeftOutText";
