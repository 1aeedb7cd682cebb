import { identity } from "virtual:edition";
import type { JSX } from "preact";
import { useContext, useState } from "preact/hooks";
import type { Headline } from "../../../../domain/article/article";
import type { Messages } from "../../../i18n/fr";
import { useMessages } from "../../../i18n/useMessages";
import { share } from "../../../platform/device/sharing";
import { ListenContext } from "../../../shared/listen/listenCommands";
import { hiddenIcon, LazyMuteSheet } from "../../../shared/mutes/LazyMuteSheet";
import { paths } from "../../../shared/navigation/paths";
import { typeset } from "../../../shared/text/typeset";
import { type Action, ActionList } from "../../../ui/ActionList";
import { shareIcon } from "../../../ui/lazy/lazyIcons";
import { Sheet } from "../../../ui/Sheet";
import { showToast } from "../../../ui/Toast";
import { listRowActions } from "../list/rowActions";
import styles from "./RowSheet.module.css";

type Props = {
  readonly headline: Headline | undefined;
  readonly onClose: () => void;
  readonly onChooseMany: (headline: Headline) => void;
};

export function RowSheet({ headline, onClose, onChooseMany }: Props): JSX.Element {
  const messages = useMessages();
  const listen = useContext(ListenContext);
  const { actionsTitle, mute } = messages.frontPage;
  const [muted, setMuted] = useState<Headline>();
  const [isMuting, setIsMuting] = useState(false);
  const closeMuting = (): void => setIsMuting(false);
  const openMuting = (article: Headline): void => {
    setMuted(article);
    setIsMuting(true);
  };
  const actions: readonly Action[] = headline
    ? [
        ...listRowActions(headline, messages),
        { label: messages.listen.playNext, icon: "listen", onPress: () => listen.add(headline) },
        { label: messages.article.share, icon: shareIcon, onPress: () => void shareArticle(headline, messages) },
        { label: messages.favourite.several, icon: "check", onPress: () => onChooseMany(headline) },
        { label: mute, icon: hiddenIcon, onPress: () => openMuting(headline) },
      ]
    : [];
  return (
    <>
      <Sheet isOpen={headline !== undefined} onClose={onClose} title={actionsTitle} closeLabel={messages.article.close}>
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
      {muted && <LazyMuteSheet isOpen={isMuting} onClose={closeMuting} article={muted} onMissing={closeMuting} />}
    </>
  );
}

async function shareArticle({ id, title }: Headline, { article }: Messages): Promise<void> {
  const outcome = await share(typeset(title), new URL(paths.article(id), location.href).href);
  if (outcome === "copied") showToast({ text: article.copied });
  if (outcome === "failed") showToast({ text: article.copyRefused });
}
