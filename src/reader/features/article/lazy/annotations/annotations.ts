import { annotationsArea } from "../../../../i18n/fr/annotations";
import type { Language } from "../../../../i18n/language";
import { Annotations } from "./Annotations";

export async function open(language: Language): Promise<typeof Annotations> {
  await annotationsArea.load(language).catch(() => undefined);
  return Annotations;
}
