import type { RefObject } from "preact";
import { useEffect, useRef } from "preact/hooks";

type Field = HTMLInputElement | HTMLTextAreaElement;

/**
 * Focuses the field of a sheet when it comes, which is a moment after the sheet. Letters typed meanwhile are not lost:
 * `write` gets the field's text with them. `isHere`: the field is in the page.
 */
export function useFirstLetters(field: RefObject<Field | null>, isHere: boolean, write: (text: string) => void): void {
  const letters = useRef("");
  useEffect(() => {
    if (isHere) return;
    const collect = (event: KeyboardEvent): void => {
      if (event.key.length === 1 && !event.ctrlKey && !event.metaKey && !event.altKey) letters.current += event.key;
    };
    addEventListener("keydown", collect);
    return () => removeEventListener("keydown", collect);
  }, [isHere]);
  useEffect(() => {
    if (!isHere || !field.current) return;
    const { value } = field.current;
    field.current.focus();
    field.current.setSelectionRange(value.length, value.length);
    if (letters.current !== "") write(value + letters.current);
    letters.current = "";
  }, [isHere]);
}
