import type { JSX } from "preact";
import type { SearchResults } from "../../../../domain/search/searchResults";
import { searchArea } from "../../../i18n/areas/search";
import { useMessages } from "../../../i18n/useMessages";
import { useStore } from "../../../platform/store";
import { awayMark } from "../../../shared/edition/awayMark";
import styles from "./Hints.module.css";

type Props = { readonly results: SearchResults; readonly onAsk: (text: string) => void };

/** Says when other words were searched than those typed: nothing is changed silently. */
export function Hints({ results, onAsk }: Props): JSX.Element | null {
  const messages = useMessages(searchArea).search;
  const isAllHere = useStore(awayMark, (mark) => mark === undefined);
  const { also, didYouMean, wordCount, hits } = results;
  const isOnlyPartial = hits.length > 0 && !hits.some((hit) => hit.words >= wordCount);
  const mistaken = also.filter(({ why }) => why === "typo").map(({ typed }) => typed);
  const related = also.filter(({ why }) => why === "synonym").flatMap((one) => one.also);
  if (also.length === 0 && didYouMean === null && !isOnlyPartial) return null;
  return (
    <div class={styles.hints}>
      {mistaken.length > 0 && <p>{messages.nothingFor(mistaken, isAllHere)}</p>}
      {didYouMean !== null && (
        <p class={styles.line}>
          {messages.didYouMean}{" "}
          <button type="button" class={styles.ask} onClick={() => onAsk(didYouMean)}>
            {didYouMean}
          </button>
        </p>
      )}
      {related.length > 0 && <p>{messages.alsoFor(related)}</p>}
      {isOnlyPartial && <p>{messages.onlyPartly(isAllHere)}</p>}
    </div>
  );
}
