import * as v from "valibot";
import { MuteSchema } from "./muteSchema";

export const TEXT_SIZES = [0, 1, 2, 3, 4, 5, 6] as const;
export const SPACING_STEPS = [0, 1, 2, 3] as const;

const flag = v.fallback(v.boolean(), false);

/** A missing or unknown field (written by an older or newer version) gets its default; the others are kept. */
const DeviceSettingsSchema = v.object({
  /** `auto`: the device's language if the interface supports it, otherwise French. */
  language: v.fallback(v.picklist(["auto", "fr", "de", "en"]), "auto"),
  colourScheme: v.fallback(v.picklist(["auto", "light", "sepia", "dark", "contrast"]), "auto"),
  face: v.fallback(v.picklist(["serif", "legible"]), "serif"),
  textSize: v.fallback(v.picklist(TEXT_SIZES), 2),
  lineHeight: v.fallback(v.picklist(SPACING_STEPS), 1),
  measure: v.fallback(v.picklist(SPACING_STEPS), 1),
  letterSpacing: v.fallback(v.picklist(SPACING_STEPS), 0),
  wordSpacing: v.fallback(v.picklist(SPACING_STEPS), 0),
  isJustified: flag,
  isPaged: flag,
  hasFocusLine: flag,
  isSlashOff: flag,
  /** Whether new editions are fetched unasked: always, when small and not on a network that is paid by its bytes, or never. */
  editionDownloads: v.fallback(v.picklist(["always", "unmetered", "ask"]), "unmetered"),
  /** An article that was read aloud to its end does not count as read. */
  isHeardUnread: flag,
  /** `voiceURI` of the chosen voice; empty means the first one that speaks the articles' language. */
  voice: v.fallback(v.string(), ""),
  speechRate: v.fallback(v.pipe(v.number(), v.minValue(0.5), v.maxValue(2)), 1),
  /** Used to choose programmes (values: `programmes/readerProfile.ts`); empty means not given. */
  readerAudience: v.fallback(v.string(), ""),
  readerDepartement: v.fallback(v.string(), ""),
  /** What lists fold away (`mutes.ts`). */
  mutes: v.fallback(v.array(MuteSchema), []),
});
export type DeviceSettings = v.InferOutput<typeof DeviceSettingsSchema>;

/** Until November 2026 devices and backups said `theme`. */
const StoredSettingsSchema = v.pipe(
  v.looseObject({ theme: v.optional(v.unknown()) }),
  v.transform(({ theme, ...settings }) => ({ colourScheme: theme, ...settings })),
  DeviceSettingsSchema,
);

/** Never fails: an unreadable value counts as never set. */
export function decodeDeviceSettings(value: unknown): DeviceSettings {
  const result = v.safeParse(StoredSettingsSchema, value);
  return result.success ? result.output : v.parse(DeviceSettingsSchema, {});
}

export const usualReadingSettings = {
  colourScheme: "auto",
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
