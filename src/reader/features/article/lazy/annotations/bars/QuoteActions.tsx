import type { JSX } from "preact";
import type { Article } from "../../../../../../domain/article/article";
import type { Quote } from "../../../../../../domain/library/records";
import { writeTextFragment } from "../../../../../../domain/text/writeTextFragment";
import { annotationsArea } from "../../../../../i18n/fr/annotations";
import { useMessages } from "../../../../../i18n/useMessages";
import { share } from "../../../../../platform/device/sharing";
import { useEdition } from "../../../../../shared/edition/useEdition";
import { paths } from "../../../../../shared/navigation/paths";
import { typeset } from "../../../../../shared/text/typeset";
import { quoteIcon, shareIcon, tagIcon } from "../../../../../ui/lazy/lazyIcons";
import { ToolButton } from "../../../../../ui/Toolbar";
import { showToast } from "../../../../../ui/toasts";
import type { AnnotationEdit } from "../highlights/decideAnnotation";
import { cite } from "../quotations/cite";
import styles from "./ActionBar.module.css";

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

function useQuoteActions(article: Article): {
  readonly cite: (quote: Quote) => void;
  readonly share: (quote: Quote) => void;
} {
  const annotationMessages = useMessages(annotationsArea).annotations;
  const messages = useMessages();
  const { identity } = useEdition();
  return {
    cite: (quote) => void cite(article, identity, messages, typeset(quote.exact)),
    async share(quote) {
      const { href } = new URL(paths.article(article.id), location.href);
      const place = `#${quote.passages[0]?.block ?? ""}${writeTextFragment(wholeWords(quote)) ?? ""}`;
      if ((await share(document.title, href + place)) === "copied") showToast({ text: annotationMessages.linkCopied });
    },
  };
}

/** Without partial words at its ends: text fragments only match whole words. */
function wholeWords({ prefix, exact, suffix }: Pick<Quote, "prefix" | "exact" | "suffix">): string {
  const isCutBefore = isInsideWord(prefix.slice(-1) + exact.slice(0, 1));
  const isCutAfter = isInsideWord(exact.slice(-1) + suffix.slice(0, 1));
  return exact.replace(isCutBefore ? /^\S+/ : /^/, "").replace(isCutAfter ? /\S+$/ : /$/, "");
}

function isInsideWord(around: string): boolean {
  return /^[\p{L}\p{N}]{2}$/u.test(around);
}
