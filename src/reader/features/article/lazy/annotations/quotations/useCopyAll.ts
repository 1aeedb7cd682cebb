import type { Article } from "../../../../../../domain/article/article";
import { annotationsArea } from "../../../../../i18n/areas/annotations";
import { useMessages } from "../../../../../i18n/useMessages";
import { copyText } from "../../../../../platform/device/copyText";
import { useEdition } from "../../../../../shared/edition/useEdition";
import { typeset } from "../../../../../shared/text/typeset";
import { showToast } from "../../../../../ui/toasts";
import type { AnchoredHighlight } from "../highlights/useAnchored";
import { writeSource } from "./cite";

export function useCopyAll(article: Article, placed: readonly AnchoredHighlight[]): () => Promise<void> {
  const messages = useMessages();
  const annotationMessages = useMessages(annotationsArea).annotations;
  const { identity } = useEdition();
  return async () => {
    const source = writeSource(article, identity, messages);
    const passages = placed.map(({ highlight, note }) => {
      const quoted = annotationMessages.quoted(typeset(highlight.quote.exact));
      return note ? `${quoted}\n${note.text}` : quoted;
    });
    const isCopied = await copyText([...passages, `— ${source}`].join("\n\n"));
    showToast({ text: isCopied ? annotationMessages.allCopied : annotationMessages.copyRefused });
  };
}
