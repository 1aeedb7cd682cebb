import type { Target } from "../../../domain/library/target";

/*
 * What was typed into a note and is not in the library yet, letter by letter. In localStorage, which is written before
 * the next letter, whatever happens to the page then.
 */
const keyOf = (target: Target): string => `note-draft:${import.meta.env.BASE_URL}:${target}`;

/** `null`: nothing was left unsaved. */
export function readNoteDraft(target: Target): string | null {
  try {
    return localStorage.getItem(keyOf(target));
  } catch {
    return null;
  }
}

export function keepNoteDraft(target: Target, text: string): void {
  try {
    localStorage.setItem(keyOf(target), text);
  } catch {
    // Full or forbidden: the text is still on the screen.
  }
}

/** It is in the library now, unless something else was typed meanwhile. */
export function dropNoteDraft(target: Target, text: string): void {
  try {
    if (localStorage.getItem(keyOf(target)) === text) localStorage.removeItem(keyOf(target));
  } catch {
    // Forbidden: there was none.
  }
}
