import type { JSX } from "preact";
import { useEffect, useState } from "preact/hooks";
import { libraryArea } from "../../i18n/fr/library";
import { useMessages } from "../../i18n/useMessages";
import { useLibrary } from "../../shared/library/lazy/useLibrary";
import { loadBackup } from "../../shared/library/loadBackup";
import { type LibraryApi, openLibrary } from "../../shared/library/openLibrary";
import { lazyComponent } from "../../shared/navigation/lazyComponent";
import { Button } from "../../ui/Button";
import { infoIcon } from "../../ui/lazy/lazyIcons";
import { Notice } from "../../ui/Notice";
import { decideReminder, dismissReminder } from "./reminder";

const UnreadableNotice = lazyComponent(async (language) => (await loadBackup(language)).UnreadableNotice);

type Health = Parameters<Parameters<LibraryApi["watchLibraryHealth"]>[0]>[0];

/** Shown above everything else: that the library was lost, or that it has no backup. */
export function LibraryGuard({ onBackup }: { readonly onBackup: () => void }): JSX.Element | null {
  const messages = useMessages(libraryArea).library;
  const [health, setHealth] = useState<Health>("fine");
  useEffect(() => {
    let stop: (() => void) | undefined;
    let isOver = false;
    openLibrary().then(
      (library) => {
        if (!isOver) stop = library.watchLibraryHealth(setHealth);
      },
      () => undefined, // the screen shows the problem
    );
    return () => {
      isOver = true;
      stop?.();
    };
  }, []);
  switch (health) {
    case "fine":
      return (
        <>
          <Unreadable />
          <BackupReminder onBackup={onBackup} />
        </>
      );
    case "evicted":
      return (
        <Notice
          kind="problem"
          icon="warning"
          actions={
            <Button kind="primary" onPress={() => void openLibrary().then((library) => library.offerRecovery())}>
              {messages.recoverLoss}
            </Button>
          }
        >
          {messages.evicted}
        </Notice>
      );
    case "outdated":
      return (
        <Notice
          kind="problem"
          icon="refresh"
          actions={<Button onPress={() => location.reload()}>{messages.reload}</Button>}
        >
          {messages.outdated}
        </Notice>
      );
  }
}

function Unreadable(): JSX.Element | null {
  const unreadable = useLibrary("unreadable", (library) => library.watchUnreadable());
  return unreadable.status === "ready" && unreadable.value > 0 ? <UnreadableNotice count={unreadable.value} /> : null;
}

/** Once dismissed, it returns after as many further changes. */
function BackupReminder({ onBackup }: { readonly onBackup: () => void }): JSX.Element | null {
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
