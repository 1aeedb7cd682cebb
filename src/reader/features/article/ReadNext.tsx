import { identity } from "virtual:edition";
import type { JSX } from "preact";
import { useId } from "preact/hooks";
import type { Article, Headline } from "../../../domain/article/article";
import { readingMinutes } from "../../../domain/article/readingMinutes";
import type { Topic } from "../../../domain/reference/topic";
import { useMessages } from "../../i18n/useMessages";
import { paths } from "../../shared/navigation/paths";
import { TopicKicker } from "../../shared/text/TopicKicker";
import { TypesetTitle } from "../../shared/text/TypesetTitle";
import { typeset } from "../../shared/text/typeset";
import { ArticleTime } from "../../shared/time/Times";
import type { ReadNext as OnwardRecord } from "../../storage";
import styles from "./ReadNext.module.css";
import { useReadNext } from "./useReadNext";

type Props = { readonly article: Article; readonly topics: readonly Topic[] };

export function ReadNext({ article, topics }: Props): JSX.Element | null {
  const messages = useMessages();
  const onward = useReadNext(article.id);
  if (!onward) return null;
  const { nextInTopic, newer } = onward;
  const older = onward.older?.id === nextInTopic?.id ? undefined : onward.older;
  const related = onward.related.filter(({ id }) => id !== nextInTopic?.id);
  const { programmes } = onward;
  if (!nextInTopic && !newer && !older && related.length === 0 && programmes.length === 0) return null;
  const topic = topics.find(({ id }) => id === article.topics[0]);
  return (
    <nav class={styles.onward} aria-label={messages.article.neighbours}>
      {programmes.length > 0 && <Programmes programmes={programmes} />}
      {nextInTopic && (
        <a class={styles.next} href={paths.article(nextInTopic.id)}>
          <span class={styles.label}>
            {topic ? messages.article.readOnIn(typeset(topic.name)) : messages.article.readOn}
          </span>
          <Title headline={nextInTopic} />
          <span class={styles.facts}>
            <ArticleTime date={nextInTopic.date} /> · {messages.readingTime(readingMinutes(nextInTopic.words))}
          </span>
        </a>
      )}
      {related.length > 0 && <Related headlines={related} topics={topics} />}
      {(newer || older) && (
        <div class={styles.neighbours}>
          {newer && <Neighbour headline={newer} label={messages.article.newer} />}
          {older && <Neighbour headline={older} label={messages.article.older} />}
        </div>
      )}
    </nav>
  );
}

function Related({ headlines, topics }: { readonly headlines: readonly Headline[]; readonly topics: Props["topics"] }) {
  const messages = useMessages();
  const id = useId();
  return (
    <section class={styles.related} aria-labelledby={id}>
      <h2 id={id}>{messages.article.related}</h2>
      <ul role="list">
        {headlines.map((headline) => (
          <li key={headline.id}>
            <a class={styles.link} href={paths.article(headline.id)}>
              <TopicKicker ids={headline.topics} topics={topics} />
              <Title headline={headline} />
            </a>
          </li>
        ))}
      </ul>
    </section>
  );
}

function Programmes({ programmes }: Pick<OnwardRecord, "programmes">): JSX.Element {
  const messages = useMessages();
  const id = useId();
  return (
    <section class={styles.related} aria-labelledby={id}>
      <h2 id={id}>{messages.article.programmes}</h2>
      <ul role="list">
        {programmes.map((programme) => (
          <li key={programme.id}>
            <a class={styles.link} href={paths.programme(programme.id)} lang={identity.language}>
              <span class={styles.title}>{typeset(programme.name)}</span>
              <span class={styles.facts}>{typeset(programme.promise)}</span>
            </a>
          </li>
        ))}
      </ul>
    </section>
  );
}

function Neighbour({ headline, label }: { readonly headline: Headline; readonly label: string }): JSX.Element {
  return (
    <a class={styles.link} href={paths.article(headline.id)}>
      <span class={styles.label}>{label}</span>
      <Title headline={headline} />
    </a>
  );
}

function Title({ headline }: { readonly headline: Headline }): JSX.Element {
  return (
    <span class={styles.title} lang={identity.language}>
      <TypesetTitle text={headline.title} />
    </span>
  );
}
