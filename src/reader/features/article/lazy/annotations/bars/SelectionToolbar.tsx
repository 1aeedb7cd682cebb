import type { JSX } from "preact";
import type { Article } from "../../../../../../domain/article/article";
import type { HighlightColour, Quote } from "../../../../../../domain/library/highlight";
import type { Adjustment } from "../../../../../../domain/library/passages/adjustPassage";
import { annotationsArea } from "../../../../../i18n/areas/annotations";
import { useMessages } from "../../../../../i18n/useMessages";
import type { AnnotationEdit } from "../AnnotationEdit";
import { ActionBar, type barContainer, CloseButton, Colours } from "./ActionBar";
import styles from "./ActionBar.module.css";
import { AdjustRow } from "./AdjustRow";
import { QuoteActions } from "./QuoteActions";
import { SpokenPassage } from "./SpokenPassage";

type Props = {
  readonly places: barContainer;
  readonly article: Article;
  readonly quote: Quote;
  readonly isAdjusting: boolean;
  readonly onAdjust: (adjustment: Adjustment) => void;
  readonly onMark: (colour: HighlightColour) => void;
  readonly onEdit: (kind: AnnotationEdit["kind"]) => void;
  readonly onClose: () => void;
};

export function SelectionToolbar(props: Props): JSX.Element {
  const { places, article, quote, isAdjusting, onAdjust, onMark, onEdit, onClose } = props;
  const messages = useMessages(annotationsArea).annotations;
  return (
    <ActionBar places={places} label={messages.selected} onClose={onClose}>
      <SpokenPassage quote={quote} isWhole={isAdjusting} />
      {isAdjusting && <AdjustRow onAdjust={onAdjust} />}
      <div class={styles.first}>
        <Colours current={undefined} onChoose={onMark} />
        <CloseButton onClose={onClose} />
      </div>
      <QuoteActions article={article} quote={quote} onEdit={onEdit} />
    </ActionBar>
  );
}
