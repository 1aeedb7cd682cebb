import { identity } from "virtual:edition";
import type { JSX } from "preact";
import type { Headline } from "../../../domain/article/article";
import { useMessages } from "../../../i18n/useMessages";
import { typeset } from "../../../shared/text/typeset";
import { type Action, ActionList } from "../../../ui/ActionList";
import { Sheet } from "../../../ui/Sheet";
import styles from "./ArticleList.module.css";
import { listRowActions } from "./rowActions";

type Props = {
  readonly headline: Headline | undefined;
  readonly onClose: () => void;
  /** Begins with this one. */
  readonly onChooseMany: (headline: Headline) => void;
};

/** What can be done with one row, in words. */
export function RowSheet({ headline, onClose, onChooseMany }: Props): JSX.Element {
  const messages = useMessages();
  const { actionsTitle, closeActions } = messages.frontPage;
  const actions: readonly Action[] = headline
    ? [
        ...listRowActions(headline, messages),
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
