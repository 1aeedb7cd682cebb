import type { JSX } from "preact";
import { useEffect, useId } from "preact/hooks";
import type { LeftOutResults, SearchHit } from "../../../../../domain/search/searchResults";
import { keepArea } from "../../../../i18n/fr/keep";
import { searchArea } from "../../../../i18n/fr/search";
import { useMessages } from "../../../../i18n/useMessages";
import type { ShownEdition } from "../../../../shared/edition/useEdition";
import type { Selection } from "../../../../shared/library/lazy/useSelection";
import { Button } from "../../../../ui/Button";
import { Notice } from "../../../../ui/Notice";
import { ArticleHit } from "../ArticleHit";
import { hitHref } from "../hitHref";
import styles from "../Results.module.css";
import { useHitHeadlines } from "../useHitHeadlines";
import own from "./LeftOutList.module.css";

export { keepArea };

type LeftOutListProps = {
  readonly leftOut: LeftOutResults;
  readonly text: string;
  readonly edition: ShownEdition;
  readonly onRetry: () => void;
};

/** What can be opened with a network only is not chosen in a list. */
const noSelection: Selection = {
  isOn: false,
  targets: new Set(),
  start: () => undefined,
  toggle: () => undefined,
  choose: () => undefined,
  end: () => undefined,
};

/** What the network has of texts that are not kept here, or why nobody knows. */
export function LeftOutList({ leftOut, text, edition, onRetry }: LeftOutListProps): JSX.Element {
  const { keep } = useMessages(keepArea);
  const isUnreached = leftOut.outcome === "unreachable";
  useEffect(() => {
    if (!isUnreached) return;
    addEventListener("online", onRetry);
    return () => removeEventListener("online", onRetry);
  }, [isUnreached]);
  switch (leftOut.outcome) {
    case "asking":
      return <Notice isAnnounced>{keep.searching}</Notice>;
    case "beyond":
      return <Notice>{keep.notAsked}</Notice>;
    case "unreachable":
      return (
        <Notice isAnnounced actions={<Button onPress={onRetry}>{keep.retry}</Button>}>
          {keep.unreached}
        </Notice>
      );
    case "found":
      return leftOut.hits.length === 0 ? (
        <Notice isAnnounced>{keep.noneOnNetwork}</Notice>
      ) : (
        <FoundLeftOut leftOut={leftOut} text={text} edition={edition} />
      );
  }
}

type FoundProps = Pick<LeftOutListProps, "text" | "edition"> & {
  readonly leftOut: Extract<LeftOutResults, { readonly outcome: "found" }>;
};

function FoundLeftOut({ leftOut, text, edition }: FoundProps): JSX.Element {
  const { keep } = useMessages(keepArea);
  const messages = useMessages(searchArea).search;
  const id = useId();
  const { hits, count, isCut, wordCount } = leftOut;
  const headlines = useHitHeadlines(hits, edition.installed?.revision);
  const complete = hits.filter(({ words }) => words >= wordCount);
  const partial = hits.filter(({ words }) => words < wordCount);
  const renderHit = (hit: SearchHit): JSX.Element | null => {
    const href = hitHref(hit, undefined, text);
    return href === undefined ? null : (
      <li key={hit.id}>
        <ArticleHit
          hit={hit}
          details={undefined}
          headline={headlines.get(hit.id)}
          topics={edition.topics}
          href={href}
          selection={noSelection}
          target={`article:${hit.id}`}
        />
      </li>
    );
  };
  return (
    <section class={`${styles.group} ${own.leftOut}`} aria-labelledby={id}>
      <h2 id={id}>{keep.onNetwork(count, isCut)}</h2>
      {complete.length > 0 && (
        <ul class={styles.list} role="list">
          {complete.map(renderHit)}
        </ul>
      )}
      {partial.length > 0 && complete.length > 0 && <p class={styles.partly}>{messages.partly}</p>}
      {partial.length > 0 && (
        <ul class={styles.list} role="list">
          {partial.map(renderHit)}
        </ul>
      )}
      {count > hits.length && <p class={styles.partly}>{messages.tooMany(hits.length)}</p>}
    </section>
  );
}
