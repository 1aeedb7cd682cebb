import type { JSX, RefObject } from "preact";
import { useEffect } from "preact/hooks";
import type { Article } from "../../../../../../domain/article/article";
import type { HighlightId } from "../../../../../../domain/ids";
import type { Note } from "../../../../../../domain/library/records";
import { articleTarget, highlightTarget } from "../../../../../../domain/library/target";
import { annotationsArea } from "../../../../../i18n/fr/annotations";
import { useMessages } from "../../../../../i18n/useMessages";
import { copyText } from "../../../../../platform/device/sharing";
import { useEdition } from "../../../../../shared/edition/useEdition";
import { typeset } from "../../../../../shared/text/typeset";
import { Button } from "../../../../../ui/Button";
import { quoteIcon } from "../../../../../ui/lazy/lazyIcons";
import { showToast } from "../../../../../ui/toasts";
import { readSelectedPassage } from "../../../position/selectedPassage";
import type { AnnotationEdit } from "../highlights/decideAnnotation";
import type { AnchoredHighlight, AnchoringResult } from "../highlights/useAnchored";
import styles from "./AnnotationsSection.module.css";
import { cite, writeSource } from "./cite";
import { Quotation } from "./Quotation";

type Props = {
  readonly article: Article;
  readonly found: AnchoringResult;
  readonly note: Note | null;
  readonly onShow: (id: HighlightId) => void;
  readonly onReplace: (id: HighlightId) => void;
  readonly onRemove: (id: HighlightId) => void;
  readonly onEdit: (remarking: AnnotationEdit) => void;
};

/** Gives readers who cannot see colours a way to their highlights; also printed. */
export function AnnotationsSection(props: Props): JSX.Element | null {
  const { article, found, note, onShow, onReplace, onRemove, onEdit } = props;
  const { placed, misplaced } = found;
  const messages = useMessages(annotationsArea).annotations;
  const copyAll = useCopyAll(article, placed);
  if (!note && placed.length === 0 && misplaced.length === 0) return null;
  const target = articleTarget(article.id);
  return (
    <section class={styles.remarks} aria-labelledby="own-remarks">
      <h2 id="own-remarks">{messages.title}</h2>
      {note && (
        <div class={styles.onArticle}>
          <h3>{messages.onArticle}</h3>
          <p class={styles.note}>{note.text}</p>
          <Button kind="plain" onPress={() => onEdit({ kind: "note", target })}>
            {messages.editNote}
          </Button>
        </div>
      )}
      {misplaced.length > 0 && (
        <div class={styles.misplaced}>
          <h3>{messages.misplacedTitle}</h3>
          <ul>
            {misplaced.map((on) => (
              <li key={on.highlight.id} id={highlightTarget(on.highlight.id)}>
                <Quotation on={on} />
                <p class={styles.reason}>{messages.misplaced[on.reason]}</p>
                <div class={styles.ways}>
                  <Button onPress={() => onReplace(on.highlight.id)}>{messages.replace}</Button>
                  <Button kind="plain" onPress={() => onRemove(on.highlight.id)}>
                    {messages.remove}
                  </Button>
                </div>
              </li>
            ))}
          </ul>
        </div>
      )}
      {placed.length > 0 && (
        <ul>
          {placed.map((on) => (
            <li key={on.highlight.id}>
              <Quotation on={on} onShow={() => onShow(on.highlight.id)} />
            </li>
          ))}
        </ul>
      )}
      {placed.length > 0 && (
        <Button icon={quoteIcon} onPress={() => void copyAll()}>
          {messages.copyAll}
        </Button>
      )}
    </section>
  );
}

function useCopyAll(article: Article, placed: readonly AnchoredHighlight[]): () => Promise<void> {
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
