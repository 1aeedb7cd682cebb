import { identity } from "virtual:edition";
import type { JSX } from "preact";
import type { Headline } from "../../../domain/article/article";
import type { Muted } from "../../../domain/device/mutes";
import type { ArticleId } from "../../../domain/ids";
import type { LinkedProgramme } from "../../../domain/map/mapPlace";
import { explorerArea } from "../../i18n/fr/explorer";
import { useMessages } from "../../i18n/useMessages";
import { useEdition } from "../../shared/edition/useEdition";
import { useWatch } from "../../shared/edition/watching";
import { FoldedList } from "../../shared/mutes/FoldedList";
import { useMuteRule } from "../../shared/mutes/useMuteRule";
import { paths } from "../../shared/navigation/paths";
import { TopicKicker } from "../../shared/text/TopicKicker";
import { typeset } from "../../shared/text/typeset";
import { ArticleTime } from "../../shared/time/Times";
import styles from "./NewsList.module.css";

type Props = {
  /** The place that it is the news of. */
  readonly asked: Muted | undefined;
  readonly articles: readonly ArticleId[];
  readonly programmes: readonly LinkedProgramme[];
};

export function NewsList({ asked, articles, programmes }: Props): JSX.Element {
  const { map: messages } = useMessages(explorerArea).explorer;
  return (
    <>
      {articles.length > 0 && (
        <section class={styles.part}>
          <h3>{messages.articles}</h3>
          <Articles ids={articles} asked={asked} />
        </section>
      )}
      {programmes.length > 0 && <ProgrammeLinks heading={messages.programmes} programmes={programmes} />}
    </>
  );
}

function Articles({ ids, asked }: Pick<Props, "asked"> & { readonly ids: readonly ArticleId[] }): JSX.Element {
  const { topics } = useEdition();
  const watched = useWatch(ids.join(), (storage) => storage.watchHeadlinesOf(ids));
  const isMuted = useMuteRule();
  const oldestFirst: readonly Headline[] = isMuted && watched.status === "ready" ? watched.value : [];
  const muted = new Set(oldestFirst.filter((headline) => isMuted?.(headline, asked)).map(({ id }) => id));
  const list = (headlines: readonly Headline[]): JSX.Element => (
    <ul role="list" class={styles.list}>
      {headlines.map(({ id, title, topics: ids, date }) => (
        <li key={id}>
          <a class={styles.link} href={paths.article(id)}>
            <TopicKicker ids={ids} topics={topics} />
            <span class={styles.title} lang={identity.language}>
              {typeset(title)}
            </span>{" "}
            <span class={styles.facts}>
              <ArticleTime date={date} />
            </span>
          </a>
        </li>
      ))}
    </ul>
  );
  return (
    <FoldedList items={[...oldestFirst].reverse()} muted={muted}>
      {list}
    </FoldedList>
  );
}

type ProgrammesProps = {
  readonly heading: string;
  readonly level?: 2 | 3;
  readonly programmes: Props["programmes"];
};

export function ProgrammeLinks({ heading, level = 3, programmes }: ProgrammesProps): JSX.Element {
  const Heading = level === 2 ? "h2" : "h3";
  return (
    <section class={styles.part}>
      <Heading>{heading}</Heading>
      <ul role="list" class={styles.list} lang={identity.language}>
        {programmes.map(({ id, name, promise }) => (
          <li key={id}>
            <a class={styles.link} href={paths.programme(id)}>
              <span class={styles.title}>{typeset(name.value)}</span>{" "}
              <span class={styles.facts}>{typeset(promise.value)}</span>
            </a>
          </li>
        ))}
      </ul>
    </section>
  );
}
