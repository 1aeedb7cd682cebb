import type { Language } from "../../i18n/base/language";

type EditionFileParts = typeof import("./editionFile");

export async function loadEditionFile(language: Language): Promise<EditionFileParts> {
  const parts = await import("./editionFile");
  await parts.editionFileArea.load(language).catch(() => undefined); // falls back to French
  return parts;
}
