import type { Language } from "../../i18n/language";

export async function loadEditionFile(language: Language): Promise<typeof import("./editionFile")> {
  const parts = await import("./editionFile");
  await parts.editionFileArea.load(language).catch(() => undefined); // falls back to French
  return parts;
}
