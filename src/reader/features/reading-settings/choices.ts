/* One lazy chunk for everything that « Aa » opens. */
export { readingChoicesArea } from "../../i18n/areas/readingChoices";
export { FocusLine } from "./FocusLine";
export { PagedReading } from "./PagedReading";
export { ReadingSettingsForm } from "./ReadingSettingsForm";
