import type { Target } from "../../../domain/library/target";
import { deviceKey, readDevice, writeDevice } from "../../../platform/deviceMemory";

/*
 * What was typed into a note and is not in the library yet, letter by letter. In localStorage, which is written before
 * the next letter, whatever happens to the page then. Where that is full or forbidden, the text is still on the screen.
 */
const keyOf = (target: Target): string => `${deviceKey("note-draft")}:${target}`;

/** `null`: nothing was left unsaved. */
export function readNoteDraft(target: Target): string | null {
  return readDevice(keyOf(target));
}

export function saveNoteDraft(target: Target, text: string): void {
  writeDevice(keyOf(target), text);
}

/** It is in the library now, unless something else was typed meanwhile. */
export function dropNoteDraft(target: Target, text: string): void {
  if (readNoteDraft(target) === text) writeDevice(keyOf(target), null);
}
