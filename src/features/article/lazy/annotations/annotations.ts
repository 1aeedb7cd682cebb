import { annotations } from "../../../../i18n/areas/annotations";
import type { Language } from "../../../../i18n/language";
import { Annotations } from "./Annotations";

/** What a reader marks and notes, with its sentences; in French where another language is not to be had. */
export async function open(language: Language): Promise<typeof Annotations> {
  await annotations.load(language).catch(() => undefined);
  return Annotations;
}
