import type { RefObject } from "preact";
import { useEffect } from "preact/hooks";
import { holdLetters, takeLetters } from "../firstLetters";

type Field = HTMLInputElement | HTMLTextAreaElement;

/**
 * Focuses the field of a sheet when it comes, which is a moment after the sheet. Letters typed meanwhile are not lost:
 * `write` gets the field's text with them. `isHere`: the field is in the page.
 */
export function useFirstLetters(field: RefObject<Field | null>, isHere: boolean, write: (text: string) => void): void {
  useEffect(() => {
    if (!isHere || !field.current) return holdLetters();
    const { value } = field.current;
    field.current.focus();
    field.current.setSelectionRange(value.length, value.length);
    const letters = takeLetters();
    if (letters !== "") write(value + letters);
  }, [isHere]);
  useEffect(
    () => () => {
      takeLetters();
    },
    [],
  );
}
