import type { JSX } from "preact";
import { type EditionChanges, holdsChanges } from "../../../domain/edition/changes/editionChanges";
import { changesArea } from "../../i18n/fr/changes";
import { useMessages } from "../../i18n/useMessages";
import { paths } from "../../shared/navigation/paths";
import { Times } from "../../shared/time/Times";
import { ChangedFields } from "./ChangedFields";
import { ChangeList } from "./ChangeList";
import styles from "./ChangesScreen.module.css";
import { ChangeTitle } from "./ChangeTitle";
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
        {({ id: article, title }) => <ChangeTitle href={paths.article(article)} text={title} language={language} />}
      </ChangeList>
      <ChangeList heading={messages.corrected(articles.corrected.length)} items={articles.corrected}>
        {(correction) => <CorrectedArticle correction={correction} language={language} />}
      </ChangeList>
      <ChangeList heading={messages.withdrawn(articles.withdrawn.length)} items={articles.withdrawn}>
        {({ title }) => <ChangeTitle text={title} language={language} />}
      </ChangeList>
      <ChangeList heading={messages.addedProgrammes(programmes.added.length)} items={programmes.added}>
        {({ id: programme, name }) => <ChangeTitle href={paths.programme(programme)} text={name} language={language} />}
      </ChangeList>
      <ChangeList heading={messages.correctedProgrammes(programmes.corrected.length)} items={programmes.corrected}>
        {({ id: programme, name, fields }) => (
          <>
            <ChangeTitle href={paths.programme(programme)} text={name} language={language} />
            <ChangedFields fields={fields} />
          </>
        )}
      </ChangeList>
      <ChangeList heading={messages.withdrawnProgrammes(programmes.withdrawn.length)} items={programmes.withdrawn}>
        {({ name }) => <ChangeTitle text={name} language={language} />}
      </ChangeList>
    </section>
  );
}
