import * as v from "valibot";

/** Steps of the reading controls; `ui/reading.css` gives each its value. */
export const TEXT_SIZES = [0, 1, 2, 3, 4, 5, 6] as const;
export const SPACING_STEPS = [0, 1, 2, 3] as const;

const flag = v.fallback(v.boolean(), false);

/**
 * What the reader chose on this device. A field that is missing or not understood (an older or a newer version wrote
 * it) gets its usual value; the others are kept.
 */
const DeviceSettingsSchema = v.object({
  /** `auto`: the phone's own language where the interface speaks it, else French. */
  language: v.fallback(v.picklist(["auto", "fr", "de", "en"]), "auto"),
  /** `auto`: light or dark with the phone. */
  theme: v.fallback(v.picklist(["auto", "light", "sepia", "dark", "contrast"]), "auto"),
  face: v.fallback(v.picklist(["serif", "legible"]), "serif"),
  textSize: v.fallback(v.picklist(TEXT_SIZES), 2),
  lineHeight: v.fallback(v.picklist(SPACING_STEPS), 1),
  /** Width of the text column. */
  measure: v.fallback(v.picklist(SPACING_STEPS), 1),
  letterSpacing: v.fallback(v.picklist(SPACING_STEPS), 0),
  wordSpacing: v.fallback(v.picklist(SPACING_STEPS), 0),
  isJustified: flag,
  /** Page by page instead of scrolling. */
  isPaged: flag,
  /** A band that keeps the eye on its line. */
  hasFocusLine: flag,
  /** `/` is a letter like any other, and does not open the search. */
  isSlashOff: flag,
  /** `voiceURI` of the device's voice that reads aloud; empty: the first that speaks the articles' language. */
  voice: v.fallback(v.string(), ""),
  /** 1 is the voice's own speed. */
  speechRate: v.fallback(v.pipe(v.number(), v.minValue(0.5), v.maxValue(2)), 1),
  /** What the reader is and where, for choosing programmes (`programmes/readerProfile.ts` knows the values); empty: not said. */
  readerAudience: v.fallback(v.string(), ""),
  readerDepartement: v.fallback(v.string(), ""),
});
export type DeviceSettings = v.InferOutput<typeof DeviceSettingsSchema>;

/** Never fails: what cannot be read is as if it had never been chosen. */
export function decodeDeviceSettings(value: unknown): DeviceSettings {
  const result = v.safeParse(DeviceSettingsSchema, value);
  return result.success ? result.output : v.parse(DeviceSettingsSchema, {});
}

/** What a new reader sees; for « Réglages d’origine ». */
export const usualReadingSettings = {
  theme: "auto",
  face: "serif",
  textSize: 2,
  lineHeight: 1,
  measure: 1,
  letterSpacing: 0,
  wordSpacing: 0,
  isJustified: false,
  isPaged: false,
  hasFocusLine: false,
} as const satisfies Partial<DeviceSettings>;
