import type { JSX } from "preact";
import type { SearchResults } from "../../../domain/search/searchResults";
import { useSearchSentences } from "../useSearchSentences";
import styles from "./Hints.module.css";

type Props = { readonly results: SearchResults; readonly onAsk: (text: string) => void };

/** What else was searched for than what is typed, in so many words: nothing is changed silently. */
export function Hints({ results, onAsk }: Props): JSX.Element | null {
  const words = useSearchSentences();
  const { also, didYouMean, wordCount, hits } = results;
  const isOnlyPartial = hits.length > 0 && !hits.some((hit) => hit.words >= wordCount);
  const mistaken = also.filter(({ why }) => why === "typo").map(({ typed }) => typed);
  const related = also.filter(({ why }) => why === "synonym").flatMap((one) => one.also);
  if (also.length === 0 && didYouMean === null && !isOnlyPartial) return null;
  return (
    <div class={styles.hints}>
      {mistaken.length > 0 && <p>{words.nothingFor(mistaken)}</p>}
      {didYouMean !== null && (
        <p class={styles.line}>
          {words.didYouMean}{" "}
          <button type="button" class={styles.ask} onClick={() => onAsk(didYouMean)}>
            {didYouMean}
          </button>
        </p>
      )}
      {related.length > 0 && <p>{words.alsoFor(related)}</p>}
      {isOnlyPartial && <p>{words.onlyPartly}</p>}
    </div>
  );
}
