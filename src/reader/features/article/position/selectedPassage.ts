import type { RefObject } from "preact";
import { useCallback, useEffect, useRef } from "preact/hooks";

export type SelectedPassage = {
  readonly text: string;
  /** Without words cut in two by the selection: text fragments only match whole words. */
  readonly wholeWords: string;
  readonly block: string | undefined;
};

export function readSelectedPassage(place: HTMLElement): SelectedPassage | undefined {
  const selection = getSelection();
  if (!selection || selection.isCollapsed || selection.rangeCount === 0) return undefined;
  const range = selection.getRangeAt(0);
  if (!place.contains(range.commonAncestorContainer)) return undefined;
  const text = selection.toString();
  if (text.trim() === "") return undefined;
  const start = range.startContainer;
  const block = (start instanceof Element ? start : start.parentElement)?.closest("[id]")?.id;
  return { text, wholeWords: cutToWords(text, range), block };
}

function cutToWords(text: string, { startContainer, startOffset, endContainer, endOffset }: Range): string {
  const beginsInside = isInsideWord(startContainer, startOffset);
  const endsInside = isInsideWord(endContainer, endOffset);
  return text.replace(beginsInside ? /^\S+/ : /^/, "").replace(endsInside ? /\S+$/ : /$/, "");
}

function isInsideWord(node: Node, offset: number): boolean {
  const around = node.textContent?.slice(Math.max(0, offset - 1), offset + 1) ?? "";
  return node instanceof Text && /^[\p{L}\p{N}]{2}$/u.test(around);
}

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
