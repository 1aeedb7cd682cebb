import type { DeviceSettings } from "../../../domain/device/deviceSettings";
import type { Appearance } from "../../platform/applyAppearance";

/** Attributes for `ui/tokens.css` and `ui/reading.css`; some defaults are left out. */
export function decideAppearance(settings: DeviceSettings): Appearance {
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
