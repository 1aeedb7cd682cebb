import type { JSX } from "preact";
import { useEffect, useState } from "preact/hooks";
import type { Backup } from "../../domain/library/backup";
import { Button } from "../../ui/Button";
import { Notice } from "../../ui/Notice";
import { showToast } from "../../ui/Toast";
import { type LibraryDoor, openLibrary } from "../openLibrary";
import { BackupReminder } from "./BackupReminder";
import styles from "./LibraryScreen.module.css";
import { RecoverOffer } from "./RecoverOffer";
import { useLibrarySentences } from "./useLibrarySentences";

type Health = Parameters<Parameters<LibraryDoor["watchLibraryHealth"]>[0]>[0];

/** What has to be said of the library before anything in it: that it was lost, or that it would be if the phone were. */
export function LibraryGuard({ onBackup }: { readonly onBackup: () => void }): JSX.Element | null {
  const words = useLibrarySentences();
  const [health, setHealth] = useState<Health>("fine");
  useEffect(() => {
    let stop: (() => void) | undefined;
    let isOver = false;
    openLibrary().then(
      (library) => {
        if (!isOver) stop = library.watchLibraryHealth(setHealth);
      },
      () => undefined, // the screen says what is the matter
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
          <RecoverOffer onBackup={onBackup} />
          <BackupReminder onBackup={onBackup} />
        </>
      );
    case "evicted":
      return <Evicted />;
    case "outdated":
      return (
        <Notice
          kind="problem"
          icon="refresh"
          actions={<Button onPress={() => location.reload()}>{words.reload}</Button>}
        >
          {words.outdated}
        </Notice>
      );
  }
}

function Evicted(): JSX.Element {
  const { evicted: words } = useLibrarySentences();
  const [copy, setCopy] = useState<Backup | null | undefined>(undefined);
  useEffect(() => {
    let isOver = false;
    openLibrary()
      .then((library) => library.findSafetyCopy())
      .then(
        (found) => !isOver && setCopy(found),
        () => !isOver && setCopy(null),
      );
    return () => {
      isOver = true;
    };
  }, []);
  const recover = async (from: Backup | null): Promise<void> => {
    const recovered = await (await openLibrary()).recover(from);
    if (!recovered.ok) return showToast({ text: words.failed });
    if (from) showToast({ text: words.restored });
    location.reload();
  };
  return (
    <Notice
      kind="problem"
      icon="warning"
      isAnnounced
      actions={
        <>
          {copy && (
            <Button kind="primary" onPress={() => void recover(copy)}>
              {words.restore}
            </Button>
          )}
          {copy !== undefined && <Button onPress={() => void recover(null)}>{words.restart}</Button>}
        </>
      }
    >
      <strong>{words.title}</strong>
      <p class={styles.why}>{words.why}</p>
      {copy === null && <p>{words.noCopy}</p>}
      {copy?.writtenAt && <p>{words.copy(copy.writtenAt)}</p>}
    </Notice>
  );
}
