import { identity } from "virtual:edition";
import type { JSX } from "preact";
import type { Headline } from "../../domain/article";
import { readingMinutes } from "../../domain/readingMinutes";
import type { Theme } from "../../domain/theme";
import { useMessages } from "../../i18n/useMessages";
import { paths } from "../paths";
import { ThemeKicker } from "../ThemeKicker";
import { typeset } from "../Typeset";
import styles from "./ArticleRow.module.css";

type Props = { readonly headline: Headline; readonly themes: readonly Theme[]; readonly isLead: boolean };

export function ArticleRow({ headline, themes, isLead }: Props): JSX.Element {
  const messages = useMessages();
  return (
    <article class={isLead ? styles.lead : styles.row}>
      <ThemeKicker ids={headline.themes} themes={themes} />
      <h2 class={styles.title} lang={identity.language}>
        <a href={paths.article(headline.id)}>{typeset(headline.title)}</a>
      </h2>
      <p class={styles.standfirst} lang={identity.language}>
        {typeset(headline.standfirst)}
      </p>
      <p class={styles.facts}>
        <span>{messages.date(headline.date)}</span>
        <span aria-hidden="true">·</span>
        <span>{messages.readingTime(readingMinutes(headline.words))}</span>
      </p>
    </article>
  );
}
