import type { Language } from "../i18n/base/language";
import { decideLanguage } from "../i18n/languages";
import { readDeviceSettings } from "../shared/device/deviceSettings";

export function chosenLanguage(): Language {
  return decideLanguage(readDeviceSettings().language, navigator.languages);
}
