import { identity } from "virtual:edition";
import type { JSX } from "preact";
import type { Headline } from "../../../../domain/article/article";
import type { Target } from "../../../../domain/library/target";
import type { Topic } from "../../../../domain/reference/topic";
import type { HitDetails, SearchHit } from "../../../../domain/search/searchResults";
import { searchArea } from "../../../i18n/fr/search";
import { useMessages } from "../../../i18n/useMessages";
import { useStore } from "../../../platform/store";
import { leftOutMark } from "../../../shared/edition/leftOutMark";
import type { Selection } from "../../../shared/library/lazy/useSelection";
import { TopicKicker } from "../../../shared/text/TopicKicker";
import { typeset } from "../../../shared/text/typeset";
import { ArticleTime } from "../../../shared/time/Times";
import styles from "./ArticleHit.module.css";
import { MarkedText } from "./MarkedText";

type Props = {
  readonly hit: SearchHit;
  readonly details: HitDetails | undefined;
  readonly headline: Headline | undefined;
  readonly topics: readonly Topic[];
  readonly href: string;
  readonly selection: Selection;
  readonly target: Target;
};

export function ArticleHit({ hit, details, headline, topics, href, selection, target }: Props): JSX.Element {
  const messages = useMessages(searchArea).search;
  const title = typeset(hit.title.map(({ text }) => text).join(""));
  const LeftOutMark = useStore(leftOutMark, (mark) => mark);
  const count = details?.matchCount ?? 0;
  return (
    <article class={`${styles.row} ${selection.isOn ? styles.choosing : ""}`} data-target={target}>
      {selection.isOn && (
        <label class={styles.choice}>
          <input
            type="checkbox"
            aria-label={messages.selectHit(title)}
            checked={selection.targets.has(target)}
            onChange={() => selection.toggle(target)}
          />
        </label>
      )}
      <div class={styles.kicker}>{headline && <TopicKicker ids={headline.topics} topics={topics} />}</div>
      <h3 class={styles.title} lang={identity.language}>
        <a href={href} data-hit={`article ${hit.id}`}>
          <MarkedText runs={hit.title} />
        </a>
      </h3>
      <p class={styles.snippet} lang={identity.language}>
        {/* A text that is not kept has no passage to show, only how it begins. */}
        {details ? <MarkedText runs={details.snippet} /> : LeftOutMark && headline && typeset(headline.standfirst)}
      </p>
      <p class={styles.facts}>
        {headline && (
          <span>
            <ArticleTime date={headline.date} />
          </span>
        )}
        {headline && count > 0 && <span aria-hidden="true">·</span>}
        {count > 0 && <span>{messages.passages(count)}</span>}
        {LeftOutMark && headline && <LeftOutMark headline={headline} />}
      </p>
    </article>
  );
}
