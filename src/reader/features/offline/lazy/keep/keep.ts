import { keepArea } from "../../../../i18n/areas/keep";
import type { Language } from "../../../../i18n/language";
import { KeepPanel } from "./KeepPanel";

export async function open(language: Language): Promise<typeof KeepPanel> {
  await keepArea.load(language).catch(() => undefined); // falls back to French
  return KeepPanel;
}
