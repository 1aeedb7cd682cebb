import type { JSX } from "preact";
import type { Article } from "../../../../domain/article/article";
import type { Adjustment } from "../../../../domain/library/adjustPassage";
import type { HighlightColour, Quote } from "../../../../domain/library/highlight";
import { ActionBar, type BarPlaces, CloseButton, Colours } from "./ActionBar";
import styles from "./ActionBar.module.css";
import { AdjustRow } from "./AdjustRow";
import { PassageTools } from "./PassageTools";
import type { Remarking } from "./remarking";
import { SpokenPassage } from "./SpokenPassage";
import { useWords } from "./useWords";

type Props = {
  readonly places: BarPlaces;
  readonly article: Article;
  readonly quote: Quote;
  readonly isAdjusting: boolean;
  readonly onAdjust: (adjustment: Adjustment) => void;
  readonly onMark: (colour: HighlightColour) => void;
  readonly onRemark: (kind: Remarking["kind"]) => void;
  readonly onClose: () => void;
};

/** For words that are selected and not marked yet: a tap on a colour marks them. */
export function SelectedBar(props: Props): JSX.Element {
  const { places, article, quote, isAdjusting, onAdjust, onMark, onRemark, onClose } = props;
  const words = useWords();
  return (
    <ActionBar places={places} label={words.selected} onClose={onClose}>
      <SpokenPassage quote={quote} isWhole={isAdjusting} />
      {isAdjusting && <AdjustRow onAdjust={onAdjust} />}
      <div class={styles.first}>
        <Colours current={undefined} onChoose={onMark} />
        <CloseButton onClose={onClose} />
      </div>
      <PassageTools article={article} quote={quote} onRemark={onRemark} />
    </ActionBar>
  );
}
