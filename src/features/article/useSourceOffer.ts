import type { RefObject } from "preact";
import { useEffect } from "preact/hooks";
import { useMessages } from "../../i18n/useMessages";
import { showToast } from "../../ui/Toast";
import { readSelectedPassage } from "./selectedPassage";

/** A shorter copy is a name or a number, not a quotation. */
const QUOTATION_FROM_CHARACTERS = 40;

/** Whoever copies a sentence is offered its source with it. What was copied is theirs as it is. */
export function useSourceOffer(place: RefObject<HTMLElement | null>, cite: (passage: string) => Promise<void>): void {
  const { passageCopied, addSource } = useMessages().article;
  useEffect(() => {
    const offer = (): void => {
      const passage = place.current ? readSelectedPassage(place.current)?.text.trim() : undefined;
      if (!passage || passage.length < QUOTATION_FROM_CHARACTERS) return;
      showToast({ text: passageCopied, action: { label: addSource, onPress: () => void cite(passage) } });
    };
    document.addEventListener("copy", offer);
    return () => document.removeEventListener("copy", offer);
  });
}
