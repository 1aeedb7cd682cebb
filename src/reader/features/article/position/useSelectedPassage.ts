import type { RefObject } from "preact";
import { useCallback, useEffect, useRef } from "preact/hooks";
import { readSelectedPassage, type SelectedPassage } from "./selectedPassage";

/** Remembers the selection, because on a phone the tap on a tool clears it. A tap into the text forgets it. */
export function useSelectedPassage(
  place: RefObject<HTMLElement | null>,
  onSelect: () => void,
): () => SelectedPassage | undefined {
  const last = useRef<SelectedPassage | undefined>(undefined);
  useEffect(() => {
    const remember = (): void => {
      const passage = place.current && readSelectedPassage(place.current);
      if (!passage) return;
      last.current = passage;
      onSelect();
    };
    const forget = (event: PointerEvent): void => {
      if (event.target instanceof Node && place.current?.contains(event.target)) last.current = undefined;
    };
    document.addEventListener("selectionchange", remember);
    document.addEventListener("pointerdown", forget);
    // Prerendered words can be selected before the application wakes.
    remember();
    return () => {
      document.removeEventListener("selectionchange", remember);
      document.removeEventListener("pointerdown", forget);
    };
  }, [place, onSelect]);
  return useCallback(() => last.current, []);
}
