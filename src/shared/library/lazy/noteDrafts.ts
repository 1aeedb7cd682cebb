import type { Target } from "../../../domain/library/target";
import { deviceKey, readDevice, writeDevice } from "../../../platform/deviceMemory";

/* Drafts of notes that are not in the library yet, saved at every keystroke. `localStorage` is synchronous, whatever
   happens to the page next. Where it is full or forbidden, the text is still on the screen. */
const keyOf = (target: Target): string => `${deviceKey("note-draft")}:${target}`;

/** `null`: nothing was left unsaved. */
export function readNoteDraft(target: Target): string | null {
  return readDevice(keyOf(target));
}

export function saveNoteDraft(target: Target, text: string): void {
  writeDevice(keyOf(target), text);
}

/** Keeps the draft if something else was typed meanwhile. */
export function dropNoteDraft(target: Target, text: string): void {
  if (readNoteDraft(target) === text) writeDevice(keyOf(target), null);
}
