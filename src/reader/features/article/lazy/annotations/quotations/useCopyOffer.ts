import type { RefObject } from "preact";
import { useEffect } from "preact/hooks";
import type { Article } from "../../../../../../domain/article/article";
import { annotationsArea } from "../../../../../i18n/areas/annotations";
import { useMessages } from "../../../../../i18n/useMessages";
import { useEdition } from "../../../../../shared/edition/useEdition";
import { showToast } from "../../../../../ui/toasts";
import { readSelectedPassage } from "../../../position/selectedPassage";
import { cite } from "./cite";

/** A shorter copy is a name or a number, not a quotation. */
const QUOTATION_FROM_CHARACTERS = 40;

export function useCopyOffer(place: RefObject<HTMLElement | null>, article: Article): void {
  const messages = useMessages();
  const { passageCopied, addSource } = useMessages(annotationsArea).annotations;
  const { identity } = useEdition();
  useEffect(() => {
    const offer = (): void => {
      const passage = place.current ? readSelectedPassage(place.current)?.text.trim() : undefined;
      if (!passage || passage.length < QUOTATION_FROM_CHARACTERS) return;

      const add = (): void => void cite(article, identity, messages, passage);
      showToast({ text: passageCopied, action: { label: addSource, onPress: add } });
    };
    document.addEventListener("copy", offer);
    return () => document.removeEventListener("copy", offer);
  });
}
