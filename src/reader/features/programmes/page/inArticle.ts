/** Loaded lazily by the article's screen. */
export { programmesArea } from "../../../i18n/fr/programmes";
export { ProgrammeSheet } from "./ProgrammeSheet";
