/** Loaded lazily by the article's screen. */
export { programmes } from "../../../i18n/areas/programmes";
export { ProgrammeSheet } from "./ProgrammeSheet";
