import { identity } from "virtual:edition";
import type { JSX } from "preact";
import type { ArticleId } from "../../../domain/ids";
import type { Figure } from "../../../domain/reference/figure";
import { explorerArea } from "../../i18n/areas/explorer";
import { useMessages } from "../../i18n/useMessages";
import { QuoteLink } from "../../shared/navigation/QuoteLink";
import { typeset } from "../../shared/text/typeset";
import styles from "./PlaceMentions.module.css";

type Props = { readonly figure: Figure; readonly article: ArticleId };

export function PlaceMentions({ figure: { label, values, total, change }, article }: Props): JSX.Element {
  const { figures: messages } = useMessages(explorerArea).explorer;
  const said = [...values, ...(total ? [total] : []), ...(change ? [change] : [])];
  const quotes = said.filter(({ quote }, index) => said.findIndex((other) => other.quote === quote) === index);
  return (
    <details class={styles.sentences}>
      <summary>
        <span aria-hidden="true">{messages.sentences}</span>{" "}
        <span class="visually-hidden">{messages.sentencesOf(typeset(label))}</span>
      </summary>
      <ul lang={identity.language}>
        {quotes.map(({ quote, block }) => (
          <li key={quote}>
            <QuoteLink quoted={{ article, block, quote }}>{typeset(`« ${quote} »`)}</QuoteLink>
          </li>
        ))}
      </ul>
    </details>
  );
}
