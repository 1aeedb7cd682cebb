/** What an article's screen shows of programmes, fetched when it is first wanted. */
export { programmes } from "../../../i18n/areas/programmes";
export { ProgrammeSheet } from "./ProgrammeSheet";
