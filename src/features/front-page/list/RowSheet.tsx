import { identity } from "virtual:edition";
import type { JSX } from "preact";
import { useContext } from "preact/hooks";
import type { Headline } from "../../../domain/article/article";
import { useMessages } from "../../../i18n/useMessages";
import { ListenContext } from "../../../shared/listen/listenCommands";
import { typeset } from "../../../shared/text/typeset";
import { type Action, ActionList } from "../../../ui/ActionList";
import { Sheet } from "../../../ui/Sheet";
import styles from "./ArticleList.module.css";
import { listRowActions } from "./rowActions";

type Props = {
  readonly headline: Headline | undefined;
  readonly onClose: () => void;
  readonly onChooseMany: (headline: Headline) => void;
};

export function RowSheet({ headline, onClose, onChooseMany }: Props): JSX.Element {
  const messages = useMessages();
  const listen = useContext(ListenContext);
  const { actionsTitle, closeActions } = messages.frontPage;
  const actions: readonly Action[] = headline
    ? [
        ...listRowActions(headline, messages, listen),
        { label: messages.favourite.several, icon: "check", onPress: () => onChooseMany(headline) },
      ]
    : [];
  return (
    <Sheet isOpen={headline !== undefined} onClose={onClose} title={actionsTitle} closeLabel={closeActions}>
      <p class={styles.chosen} lang={identity.language}>
        {headline && typeset(headline.title)}
      </p>
      <ActionList
        actions={actions.map((action) => ({
          ...action,
          onPress: () => {
            onClose();
            action.onPress();
          },
        }))}
      />
    </Sheet>
  );
}
