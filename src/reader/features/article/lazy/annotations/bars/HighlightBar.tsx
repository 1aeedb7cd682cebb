import type { JSX } from "preact";
import type { Article } from "../../../../../../domain/article/article";
import type { HighlightColour } from "../../../../../../domain/library/highlight";
import { annotationsArea } from "../../../../../i18n/areas/annotations";
import { useMessages } from "../../../../../i18n/useMessages";
import type { AnnotationEdit } from "../AnnotationEdit";
import type { AnchoredHighlight } from "../highlights/useAnchored";
import { ActionBar, type barContainer, CloseButton, Colours } from "./ActionBar";
import styles from "./ActionBar.module.css";
import { QuoteActions } from "./QuoteActions";

type Props = {
  readonly places: barContainer;
  readonly article: Article;
  readonly placed: AnchoredHighlight;
  readonly onRecolour: (colour: HighlightColour) => void;
  readonly onEdit: (kind: AnnotationEdit["kind"]) => void;
  readonly onRemove: () => void;
  readonly onClose: () => void;
};

export function HighlightBar({ places, article, placed, onRecolour, onEdit, onRemove, onClose }: Props): JSX.Element {
  const messages = useMessages(annotationsArea).annotations;
  const { highlight, note, tags } = placed;
  return (
    <ActionBar places={places} label={messages.marked} onClose={onClose}>
      {(note || tags.length > 0) && (
        <div class={styles.remark}>
          {note && <p>{note.text}</p>}
          {tags.length > 0 && <p class={styles.tags}>{messages.taggedWith(tags.map(({ name }) => name))}</p>}
        </div>
      )}
      <div class={styles.first}>
        <Colours current={highlight.colour} onChoose={onRecolour} />
        <button type="button" class={styles.remove} onClick={onRemove}>
          {messages.remove}
        </button>
        <CloseButton onClose={onClose} />
      </div>
      <QuoteActions article={article} quote={highlight.quote} onEdit={onEdit} />
    </ActionBar>
  );
}
