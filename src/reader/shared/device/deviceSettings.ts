import { type DeviceSettings, decodeDeviceSettings } from "../../../domain/device/deviceSettings";
import { type Appearance, applyAppearance } from "../../platform/applyAppearance";
import { createDeviceMemory, useDeviceMemory } from "../../platform/deviceMemory";

/*
 * The reader's choices on this device. In localStorage, not in the database: the page must be dressed before its first
 * paint, and a choice made in one tab shows in the others at once.
 */
const memory = createDeviceMemory("settings", decodeDeviceSettings);

export const readDeviceSettings = memory.read;
export const watchDeviceSettings = memory.watch;

export function changeDeviceSettings(change: Partial<DeviceSettings>): void {
  memory.change((settings) => ({ ...settings, ...change }));
}

/** Dresses the page in the stored choices and follows new ones, also those made in other tabs. */
export function startDeviceSettings(): void {
  const apply = (settings: DeviceSettings): void => applyAppearance(decideAppearance(settings));
  apply(memory.read());
  memory.watch(apply);
}

export function useDeviceSettings(): DeviceSettings {
  // Not decoded when this file runs: in the build, that may be before the schema is there.
  return useDeviceMemory(memory, decodeDeviceSettings({}));
}

/** Attributes for `ui/tokens.css` and `ui/reading.css`; some defaults are left out. */
function decideAppearance(settings: DeviceSettings): Appearance {
  const appearance: Record<string, string> = {};
  if (settings.colourScheme !== "auto") appearance["data-theme"] = settings.colourScheme;
  if (settings.face !== "serif") appearance["data-face"] = settings.face;
  if (settings.isJustified) appearance["data-justified"] = "";
  appearance["data-text-size"] = String(settings.textSize);
  appearance["data-line-height"] = String(settings.lineHeight);
  appearance["data-measure"] = String(settings.measure);
  appearance["data-letter-spacing"] = String(settings.letterSpacing);
  appearance["data-word-spacing"] = String(settings.wordSpacing);
  return appearance;
}
