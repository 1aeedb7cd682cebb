import type { JSX } from "preact";
import { useState } from "preact/hooks";
import { libraryArea } from "../../i18n/areas/library";
import { useMessages } from "../../i18n/useMessages";
import { useLibrary } from "../../shared/library/lazy/useLibrary";
import { Button } from "../../ui/Button";
import { infoIcon } from "../../ui/lazy/lazyIcons";
import { Notice } from "../../ui/Notice";
import { decideReminder, dismissReminder } from "./reminder";

/** Once dismissed, it returns after as many further changes. */
export function BackupReminder({ onBackup }: { readonly onBackup: () => void }): JSX.Element | null {
  const messages = useMessages(libraryArea).library;
  const [isDismissed, setIsDismissed] = useState(false);
  const watched = useLibrary("backup", (library) => library.watchBackupState());
  if (watched.status !== "ready" || isDismissed) return null;
  const { changes } = watched.value;
  if (!decideReminder(changes)) return null;
  const dismiss = (): void => {
    dismissReminder(changes);
    setIsDismissed(true);
  };
  return (
    <Notice
      icon={infoIcon}
      actions={
        <>
          <Button kind="primary" onPress={onBackup}>
            {messages.backup}
          </Button>
          <Button onPress={dismiss}>{messages.later}</Button>
        </>
      }
    >
      {messages.reminder(changes)}
    </Notice>
  );
}
