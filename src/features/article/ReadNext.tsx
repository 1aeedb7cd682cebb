import { identity } from "virtual:edition";
import type { JSX } from "preact";
import { useId } from "preact/hooks";
import type { Article, Headline } from "../../domain/article/article";
import { readingMinutes } from "../../domain/article/readingMinutes";
import type { Topic } from "../../domain/edition/topic";
import { useMessages } from "../../i18n/useMessages";
import { paths } from "../../shared/navigation/paths";
import { TopicKicker } from "../../shared/text/TopicKicker";
import { typeset } from "../../shared/text/typeset";
import { ArticleTime } from "../../shared/time/ArticleTime";
import type { ReadNext as OnwardRecord } from "../../storage";
import styles from "./ReadNext.module.css";
import { useReadNext } from "./useReadNext";

type Props = { readonly article: Article; readonly themes: readonly Topic[] };

export function ReadNext({ article, themes }: Props): JSX.Element | null {
  const messages = useMessages();
  const onward = useReadNext(article.id);
  if (!onward) return null;
  const { nextInTheme, newer } = onward;
  const older = onward.older?.id === nextInTheme?.id ? undefined : onward.older;
  const related = onward.related.filter(({ id }) => id !== nextInTheme?.id);
  const { programmes } = onward;
  if (!nextInTheme && !newer && !older && related.length === 0 && programmes.length === 0) return null;
  const theme = themes.find(({ id }) => id === article.themes[0]);
  return (
    <nav class={styles.onward} aria-label={messages.article.neighbours}>
      {programmes.length > 0 && <Programmes programmes={programmes} />}
      {nextInTheme && (
        <a class={styles.next} href={paths.article(nextInTheme.id)}>
          <span class={styles.label}>
            {theme ? messages.article.readOnIn(typeset(theme.name)) : messages.article.readOn}
          </span>
          <Title headline={nextInTheme} />
          <span class={styles.facts}>
            <ArticleTime date={nextInTheme.date} /> · {messages.readingTime(readingMinutes(nextInTheme.words))}
          </span>
        </a>
      )}
      {related.length > 0 && <Related headlines={related} themes={themes} />}
      {(newer || older) && (
        <div class={styles.neighbours}>
          {newer && <Neighbour headline={newer} label={messages.article.newer} />}
          {older && <Neighbour headline={older} label={messages.article.older} />}
        </div>
      )}
    </nav>
  );
}

function Related({ headlines, themes }: { readonly headlines: readonly Headline[]; readonly themes: Props["themes"] }) {
  const messages = useMessages();
  const id = useId();
  return (
    <section class={styles.related} aria-labelledby={id}>
      <h2 id={id}>{messages.article.related}</h2>
      <ul role="list">
        {headlines.map((headline) => (
          <li key={headline.id}>
            <a class={styles.link} href={paths.article(headline.id)}>
              <TopicKicker ids={headline.themes} themes={themes} />
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
      {typeset(headline.title)}
    </span>
  );
}
