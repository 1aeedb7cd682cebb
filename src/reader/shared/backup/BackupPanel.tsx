import type { JSX } from "preact";
import { useState } from "preact/hooks";
import { backupArea } from "../../i18n/fr/backup";
import { useMessages } from "../../i18n/useMessages";
import { canShareFile, saveFile, shareFile } from "../../platform/device/files";
import { Button } from "../../ui/Button";
import { shareIcon } from "../../ui/lazy/lazyIcons";
import { showToast } from "../../ui/toasts";
import { describeLibraryProblem } from "../library/lazy/runLibrary";
import { useLibrary } from "../library/lazy/useLibrary";
import { Times } from "../time/Times";
import styles from "./BackupPanel.module.css";
import { ExportList } from "./ExportList";
import { RestorePanel } from "./RestorePanel";
import { type BackupForm, writeBackup } from "./writeBackup";

export function BackupPanel(): JSX.Element {
  const messages = useMessages();
  const backupMessages = useMessages(backupArea).backup;
  const [isBusy, setIsBusy] = useState(false);
  const [share, setShare] = useState<number | undefined>(undefined);
  const [shareable] = useState(decideShareable);
  const deliver = async (way: "save" | "share"): Promise<void> => {
    setIsBusy(true);
    const text = await hand(way);
    setIsBusy(false);
    setShare(undefined);
    if (text !== undefined) showToast({ text });
  };
  const hand = async (way: "save" | "share"): Promise<string | undefined> => {
    const written = await writeBackup(way === "share" ? shareable : "packed", setShare);
    if (!written.ok) return describeLibraryProblem(written.problem, messages);
    if (way === "share") {
      const outcome = await shareFile(written.file);
      if (outcome === "dismissed") return undefined;
      if (outcome === "shared") {
        await written.note();
        return backupMessages.shared;
      }
    }
    saveFile(written.file);
    await written.note();
    return backupMessages.saved;
  };
  return (
    <div class={styles.panel}>
      <section class={styles.part}>
        <p>{backupMessages.what}</p>
        <BackupAge />
        <div class={styles.ways}>
          <Button kind="primary" icon="arrow-down" isBusy={isBusy} onPress={() => void deliver("save")}>
            {backupMessages.save}
          </Button>
          {shareable && (
            <Button icon={shareIcon} isBusy={isBusy} onPress={() => void deliver("share")}>
              {backupMessages.share}
            </Button>
          )}
        </div>
        <p role="status">{share !== undefined && backupMessages.preparing(Math.floor(share * 100))}</p>
      </section>
      <section class={styles.part} aria-labelledby="restore">
        <h3 id="restore">{backupMessages.restore}</h3>
        <RestorePanel />
      </section>
      <section class={styles.part} aria-labelledby="export">
        <h3 id="export">{backupMessages.export}</h3>
        <ExportList />
      </section>
    </div>
  );
}

/** Looks at name and type only. Chromium shares texts, and refuses packed files. */
function decideShareable(): BackupForm | undefined {
  const samples = [
    ["packed", { name: "a.json.gz", content: new Blob([], { type: "application/gzip" }) }],
    ["text", { name: "a.json.txt", content: new Blob([], { type: "text/plain" }) }],
  ] as const;
  return samples.find(([, sample]) => canShareFile(sample))?.[0];
}

function BackupAge(): JSX.Element | null {
  const { backup: backupMessages } = useMessages(backupArea);
  const watched = useLibrary("backup", (library) => library.watchBackupState());
  if (watched.status !== "ready") return null;
  const { lastBackupAt, changes } = watched.value;
  return (
    <p class={styles.age}>
      {lastBackupAt === null ? (
        backupMessages.never
      ) : (
        <Times text={backupMessages.last(lastBackupAt)} dates={[lastBackupAt]} />
      )}
      <br />
      {changes === 0
        ? lastBackupAt !== null && backupMessages.nothingNew
        : backupMessages[lastBackupAt === null ? "changesOnly" : "changes"](changes)}
    </p>
  );
}
