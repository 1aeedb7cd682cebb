import type { Language } from "../../../../i18n/base/language";
import { changesArea } from "../../../../i18n/fr/changes";
import { TextUpdate } from "./TextUpdate";

export async function open(language: Language): Promise<typeof TextUpdate> {
  await changesArea.load(language).catch(() => undefined);
  return TextUpdate;
}
