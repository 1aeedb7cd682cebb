import type { Target } from "../../../../domain/library/target";
import { isTimestamp } from "../../../../domain/library/timestamp";
import { deviceKey, readDevice, writeDevice } from "../../../platform/deviceMemory";

/* Drafts of notes that are not in the library yet, saved at every keystroke. `localStorage` is synchronous, whatever
   happens to the page next; the library's own drafts are on the disk sooner, but not where it cannot be written. Where
   neither can, the text is still on the screen. */
const keyOf = (target: Target): string => `${deviceKey("note-draft")}:${target}`;
const SEPARATOR = "\u0000";

/** `at`: when it was typed, as the library counts time; empty for a draft of an older version. */
type NoteDraft = { readonly text: string; readonly at: string };

/** `null`: nothing was left unsaved. */
export function readNoteDraft(target: Target): NoteDraft | null {
  const kept = readDevice(keyOf(target));
  if (kept === null) return null;
  const end = kept.indexOf(SEPARATOR);
  const at = kept.slice(0, Math.max(0, end));
  return isTimestamp(at) ? { text: kept.slice(end + 1), at } : { text: kept, at: "" };
}

export function saveNoteDraft(target: Target, { text, at }: NoteDraft): void {
  writeDevice(keyOf(target), `${at}${SEPARATOR}${text}`);
}

/** Keeps the draft if something else was typed meanwhile. */
export function dropNoteDraft(target: Target, text: string): void {
  if (readNoteDraft(target)?.text === text) writeDevice(keyOf(target), null);
}
