import type { Language } from "../i18n/language";
import { decideLanguage } from "../i18n/languages";
import { readDeviceSettings } from "../shared/device/deviceSettings";

/** What the reader chose, or what the phone speaks. */
export function chosenLanguage(): Language {
  return decideLanguage(readDeviceSettings().language, navigator.languages);
}
