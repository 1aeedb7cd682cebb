import type { JSX } from "preact";
import type { Article } from "../../../../../../domain/article/article";
import type { Quote } from "../../../../../../domain/library/highlight";
import { annotationsArea } from "../../../../../i18n/areas/annotations";
import { useMessages } from "../../../../../i18n/useMessages";
import { quoteIcon, shareIcon, tagIcon } from "../../../../../ui/lazy/lazyIcons";
import { ToolButton } from "../../../../../ui/Toolbar";
import type { AnnotationEdit } from "../AnnotationEdit";
import styles from "./ActionBar.module.css";
import { useQuoteActions } from "./useQuoteActions";

type Props = {
  readonly article: Article;
  readonly quote: Quote;
  readonly onEdit: (kind: AnnotationEdit["kind"]) => void;
};

/** A note or a tag on a passage that is not highlighted yet highlights it. */
export function QuoteActions({ article, quote, onEdit }: Props): JSX.Element {
  const messages = useMessages(annotationsArea).annotations;
  const { cite, share } = useQuoteActions(article);
  return (
    <div class={styles.tools}>
      <ToolButton icon="note" onPress={() => onEdit("note")}>
        {messages.note}
      </ToolButton>
      <ToolButton icon={tagIcon} onPress={() => onEdit("tags")}>
        {messages.tags}
      </ToolButton>
      <ToolButton icon={quoteIcon} onPress={() => cite(quote)} name={messages.citeName}>
        {messages.cite}
      </ToolButton>
      <ToolButton icon={shareIcon} onPress={() => share(quote)}>
        {messages.share}
      </ToolButton>
    </div>
  );
}
