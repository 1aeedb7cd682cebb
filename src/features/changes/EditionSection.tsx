import type { JSX } from "preact";
import { type EditionChanges, holdsChanges } from "../../domain/edition/changes/editionChanges";
import { changesArea } from "../../i18n/areas/changes";
import { useMessages } from "../../i18n/useMessages";
import { paths } from "../../shared/navigation/paths";
import { typeset } from "../../shared/text/typeset";
import { Times } from "../../shared/time/Times";
import { ChangedFields } from "./ChangedFields";
import { ChangeList } from "./ChangeList";
import styles from "./ChangesScreen.module.css";
import { CorrectedArticle } from "./CorrectedArticle";

type Props = { readonly changes: EditionChanges; readonly language: string };

/** What is withdrawn has no page to lead to. */
export function EditionSection({ changes, language }: Props): JSX.Element {
  const messages = useMessages(changesArea).changes;
  const { articles, programmes, publishedOn, replacedPublishedOn, isRough } = changes;
  const id = `changes-${changes.revision.slice(0, 8)}`;
  return (
    <section class={styles.edition} aria-labelledby={id}>
      <header>
        <h2 id={id}>
          <Times text={messages.edition(publishedOn)} dates={[publishedOn]} />
        </h2>
        <p class={styles.intro}>
          <Times text={messages.replaces(replacedPublishedOn)} dates={[replacedPublishedOn]} />
          {isRough && ` ${messages.rough}`}
        </p>
      </header>
      {!holdsChanges(changes) && <p>{messages.nothing}</p>}
      <ChangeList heading={messages.added(articles.added.length)} items={articles.added}>
        {({ id: article, title }) => (
          <a class={styles.title} href={paths.article(article)} lang={language}>
            {typeset(title)}
          </a>
        )}
      </ChangeList>
      <ChangeList heading={messages.corrected(articles.corrected.length)} items={articles.corrected}>
        {(correction) => <CorrectedArticle correction={correction} language={language} />}
      </ChangeList>
      <ChangeList heading={messages.withdrawn(articles.withdrawn.length)} items={articles.withdrawn}>
        {({ title }) => (
          <span class={styles.title} lang={language}>
            {typeset(title)}
          </span>
        )}
      </ChangeList>
      <ChangeList heading={messages.addedProgrammes(programmes.added.length)} items={programmes.added}>
        {({ id: programme, name }) => (
          <a class={styles.title} href={paths.programme(programme)} lang={language}>
            {typeset(name)}
          </a>
        )}
      </ChangeList>
      <ChangeList heading={messages.correctedProgrammes(programmes.corrected.length)} items={programmes.corrected}>
        {({ id: programme, name, fields }) => (
          <>
            <a class={styles.title} href={paths.programme(programme)} lang={language}>
              {typeset(name)}
            </a>
            <ChangedFields fields={fields} />
          </>
        )}
      </ChangeList>
      <ChangeList heading={messages.withdrawnProgrammes(programmes.withdrawn.length)} items={programmes.withdrawn}>
        {({ name }) => (
          <span class={styles.title} lang={language}>
            {typeset(name)}
          </span>
        )}
      </ChangeList>
    </section>
  );
}
