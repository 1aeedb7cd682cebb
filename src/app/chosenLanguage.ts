import { readDeviceSettings } from "../features/deviceSettings";
import type { Language } from "../i18n/language";
import { decideLanguage } from "../i18n/languages";

/** What the reader chose, or what the phone speaks. */
export function chosenLanguage(): Language {
  return decideLanguage(readDeviceSettings().language, navigator.languages);
}
