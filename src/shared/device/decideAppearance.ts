import type { DeviceSettings } from "../../domain/device/deviceSettings";
import type { Appearance } from "../../platform/applyAppearance";

/** Attributes for `ui/tokens.css` and `ui/reading.css`; some defaults are left out. */
export function decideAppearance(settings: DeviceSettings): Appearance {
  const dress: Record<string, string> = {};
  if (settings.colourScheme !== "auto") dress["data-theme"] = settings.colourScheme;
  if (settings.face !== "serif") dress["data-face"] = settings.face;
  if (settings.isJustified) dress["data-justified"] = "";
  dress["data-text-size"] = String(settings.textSize);
  dress["data-line-height"] = String(settings.lineHeight);
  dress["data-measure"] = String(settings.measure);
  dress["data-letter-spacing"] = String(settings.letterSpacing);
  dress["data-word-spacing"] = String(settings.wordSpacing);
  return dress;
}
