import type { Language } from "../../../../i18n/base/language";
import { annotationsArea } from "../../../../i18n/fr/annotations";
import { Annotations } from "./Annotations";

export async function open(language: Language): Promise<typeof Annotations> {
  await annotationsArea.load(language).catch(() => undefined);
  return Annotations;
}
