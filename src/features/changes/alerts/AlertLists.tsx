import type { JSX } from "preact";
import type { Alert } from "../../../domain/edition/changes/listAlerts";
import { changesArea } from "../../../i18n/areas/changes";
import { useMessages } from "../../../i18n/useMessages";
import { paths } from "../../../shared/navigation/paths";
import { typeset } from "../../../shared/text/typeset";
import { ChangedFields } from "../ChangedFields";
import { ChangeList } from "../ChangeList";
import styles from "../ChangesScreen.module.css";

type Props = { readonly alert: Alert; readonly language: string };

/** Which words a correction changed stands in « Ce qui a changé ». */
export function AlertLists({ alert, language }: Props): JSX.Element {
  const messages = useMessages(changesArea).changes;
  const { added, corrected, addedProgrammes, correctedProgrammes, withdrawnProgrammes } = alert;
  const link = (href: string, text: string): JSX.Element => (
    <a class={styles.title} href={href} lang={language}>
      {typeset(text)}
    </a>
  );
  return (
    <>
      <ChangeList level={4} heading={messages.added(added.length)} items={added}>
        {({ id, title }) => link(paths.article(id), title)}
      </ChangeList>
      <ChangeList level={4} heading={messages.corrected(corrected.length)} items={corrected}>
        {({ id, title }) => link(paths.article(id), title)}
      </ChangeList>
      <ChangeList level={4} heading={messages.addedProgrammes(addedProgrammes.length)} items={addedProgrammes}>
        {({ id, name }) => link(paths.programme(id), name)}
      </ChangeList>
      <ChangeList
        level={4}
        heading={messages.correctedProgrammes(correctedProgrammes.length)}
        items={correctedProgrammes}
      >
        {({ id, name, fields }) => (
          <>
            {link(paths.programme(id), name)}
            <ChangedFields fields={fields} />
          </>
        )}
      </ChangeList>
      <ChangeList
        level={4}
        heading={messages.withdrawnProgrammes(withdrawnProgrammes.length)}
        items={withdrawnProgrammes}
      >
        {({ name }) => (
          <span class={styles.title} lang={language}>
            {typeset(name)}
          </span>
        )}
      </ChangeList>
    </>
  );
}
