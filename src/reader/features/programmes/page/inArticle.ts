/** Loaded lazily by the article's screen. */
export { programmesArea } from "../../../i18n/areas/programmes";
export { ProgrammeSheet } from "./ProgrammeSheet";
