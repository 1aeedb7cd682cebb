import type { JSX } from "preact";
import { useLocation } from "preact-iso";
import { emptyDossier } from "../../../domain/device/dossier";
import { dossierArea } from "../../i18n/areas/dossier";
import { useMessages } from "../../i18n/useMessages";
import { dossierMemory } from "../../shared/device/keptDossier";
import { paths } from "../../shared/navigation/paths";
import { Button } from "../../ui/Button";
import { infoIcon } from "../../ui/lazy/lazyIcons";
import { Notice } from "../../ui/Notice";
import { showToast } from "../../ui/Toast";
import type { ShownDossier } from "./useShownDossier";

type Props = {
  readonly shown: ShownDossier;
  /** The pressed button is gone, so something else must take the focus. */
  readonly onSettled: () => void;
};

export function Notices({ shown, onSettled }: Props): JSX.Element {
  const messages = useMessages(dossierArea).dossier;
  const { route } = useLocation();
  const { dossier, stored, isOwn, isKept, unread } = shown;
  const adopt = (): void => {
    dossierMemory.change(() => ({ ...emptyDossier, articles: dossier.articles }));
    const undo = (): void => void dossierMemory.change(() => stored);
    showToast({ text: messages.adopted, action: { label: messages.undo, onPress: undo } });
    onSettled();
  };
  const goBack = (): void => {
    route(paths.dossier(stored.articles));
    onSettled();
  };
  return (
    <>
      {!isOwn && (
        <Notice
          icon={infoIcon}
          actions={
            <>
              <Button onPress={adopt}>{messages.adopt}</Button>
              <Button onPress={goBack}>{messages.backToOwn(stored.articles.length)}</Button>
            </>
          }
        >
          {messages.another}
        </Notice>
      )}
      {unread > 0 && (
        <Notice kind="problem" icon="warning">
          {messages.unread(unread)}
        </Notice>
      )}
      {!isKept && (
        <Notice kind="problem" icon="warning">
          {messages.notKept}
        </Notice>
      )}
    </>
  );
}
