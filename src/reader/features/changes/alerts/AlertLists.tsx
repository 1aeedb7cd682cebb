import type { JSX } from "preact";
import type { Alert } from "../../../../domain/edition/changes/listAlerts";
import { changesArea } from "../../../i18n/fr/changes";
import { useMessages } from "../../../i18n/useMessages";
import { paths } from "../../../shared/navigation/paths";
import { ChangedFields } from "../ChangedFields";
import { ChangeList } from "../ChangeList";
import { ChangeTitle } from "../ChangeTitle";

type Props = { readonly alert: Alert; readonly language: string };

/** Which words a correction changed stands in « Ce qui a changé ». */
export function AlertLists({ alert, language }: Props): JSX.Element {
  const messages = useMessages(changesArea).changes;
  const { added, corrected, addedProgrammes, correctedProgrammes, withdrawnProgrammes } = alert;
  return (
    <>
      <ChangeList level={4} heading={messages.added(added.length)} items={added}>
        {({ id, title }) => <ChangeTitle href={paths.article(id)} text={title} language={language} />}
      </ChangeList>
      <ChangeList level={4} heading={messages.corrected(corrected.length)} items={corrected}>
        {({ id, title }) => <ChangeTitle href={paths.article(id)} text={title} language={language} />}
      </ChangeList>
      <ChangeList level={4} heading={messages.addedProgrammes(addedProgrammes.length)} items={addedProgrammes}>
        {({ id, name }) => <ChangeTitle href={paths.programme(id)} text={name} language={language} />}
      </ChangeList>
      <ChangeList
        level={4}
        heading={messages.correctedProgrammes(correctedProgrammes.length)}
        items={correctedProgrammes}
      >
        {({ id, name, fields }) => (
          <>
            <ChangeTitle href={paths.programme(id)} text={name} language={language} />
            <ChangedFields fields={fields} />
          </>
        )}
      </ChangeList>
      <ChangeList
        level={4}
        heading={messages.withdrawnProgrammes(withdrawnProgrammes.length)}
        items={withdrawnProgrammes}
      >
        {({ name }) => <ChangeTitle text={name} language={language} />}
      </ChangeList>
    </>
  );
}
