import type { JSX } from "preact";
import type { Article } from "../../../../../../domain/article/article";
import type { HighlightId } from "../../../../../../domain/ids";
import type { Note } from "../../../../../../domain/library/note";
import { articleTarget, highlightTarget } from "../../../../../../domain/library/target";
import { annotationsArea } from "../../../../../i18n/areas/annotations";
import { useMessages } from "../../../../../i18n/useMessages";
import { Button } from "../../../../../ui/Button";
import { quoteIcon } from "../../../../../ui/lazy/lazyIcons";
import type { AnnotationEdit } from "../AnnotationEdit";
import type { AnchoringResult } from "../highlights/useAnchored";
import styles from "./AnnotationsSection.module.css";
import { Quotation } from "./Quotation";
import { useCopyAll } from "./useCopyAll";

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
