/* All that « Aa » opens and switches on: one late part. */
export { readingChoices } from "../../i18n/areas/readingChoices";
export { FocusLine } from "./FocusLine";
export { PagedReading } from "./PagedReading";
export { ReadingSettingsForm } from "./ReadingSettingsForm";
