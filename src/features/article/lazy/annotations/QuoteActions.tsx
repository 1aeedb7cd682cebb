import type { JSX } from "preact";
import type { Article } from "../../../../domain/article/article";
import type { Quote } from "../../../../domain/library/highlight";
import { ToolButton } from "../../../../ui/Toolbar";
import styles from "./ActionBar.module.css";
import type { AnnotationEdit } from "./AnnotationEdit";
import { useQuoteActions } from "./useQuoteActions";
import { useWords } from "./useWords";

type Props = {
  readonly article: Article;
  readonly quote: Quote;
  readonly onRemark: (kind: AnnotationEdit["kind"]) => void;
};

/** A note or a tag on a passage that is not highlighted yet highlights it. */
export function QuoteActions({ article, quote, onRemark }: Props): JSX.Element {
  const words = useWords();
  const { cite, share } = useQuoteActions(article);
  return (
    <div class={styles.tools}>
      <ToolButton icon="note" onPress={() => onRemark("note")}>
        {words.note}
      </ToolButton>
      <ToolButton icon="tag" onPress={() => onRemark("tags")}>
        {words.tags}
      </ToolButton>
      <ToolButton icon="quote" onPress={() => cite(quote)} name={words.citeName}>
        {words.cite}
      </ToolButton>
      <ToolButton icon="share" onPress={() => share(quote)}>
        {words.share}
      </ToolButton>
    </div>
  );
}
