import type { Language } from "../../../../i18n/base/language";
import { keepArea } from "../../../../i18n/fr/keep";
import { LeftOutText } from "./LeftOutText";

export async function open(language: Language): Promise<typeof LeftOutText> {
  await keepArea.load(language).catch(() => undefined); // falls back to French
  return LeftOutText;
}
