import type { JSX } from "preact";
import { useEffect, useState } from "preact/hooks";
import { libraryArea } from "../../i18n/fr/library";
import { useMessages } from "../../i18n/useMessages";
import { useEdition } from "../../shared/edition/useEdition";
import { describeLibraryProblem } from "../../shared/library/lazy/runLibrary";
import { useLibrary } from "../../shared/library/lazy/useLibrary";
import { loadBackup } from "../../shared/library/loadBackup";
import { lazyComponent } from "../../shared/navigation/lazyComponent";
import { paths } from "../../shared/navigation/paths";
import { useScreen } from "../../shared/navigation/useScreen";
import { Button } from "../../ui/Button";
import { Icon } from "../../ui/Icon";
import { dossierIcon } from "../../ui/lazy/lazyIcons";
import { Notice } from "../../ui/Notice";
import { Sheet } from "../../ui/Sheet";
import { Skeleton } from "../../ui/Skeleton";
import { LibraryGuard } from "./LibraryGuard";
import styles from "./LibraryScreen.module.css";
import { LibraryTabPanels } from "./LibraryTabPanels";
import { useTabPanelContent } from "./useTabPanelContent";

export default function LibraryScreen(): JSX.Element {
  const messages = useMessages();
  const libraryMessages = useMessages(libraryArea).library;
  const { identity } = useEdition();
  const heading = useScreen(`${messages.navigation.library} · ${identity.title}`);
  const tabs = useTabPanelContent();
  const [isBackupOpen, setIsBackupOpen] = useState(false);
  useEffect(() => {
    if (location.hash === "#sauvegarde") setIsBackupOpen(true);
  }, []);
  return (
    <div class={styles.screen}>
      <header class={styles.header}>
        <h1 ref={heading} tabIndex={-1}>
          {messages.navigation.library}
        </h1>
        <div class={styles.tools}>
          <Button kind="plain" icon="arrow-down" onPress={() => setIsBackupOpen(true)}>
            {libraryMessages.backup}
          </Button>
          <a class={styles.tool} href={paths.dossier()}>
            <Icon name={dossierIcon} />
            {messages.dossier.title}
          </a>
          <a class={styles.tool} href={paths.alerts()}>
            <Icon name="clock" />
            {libraryMessages.alerts}
          </a>
        </div>
      </header>
      <LibraryGuard onBackup={() => setIsBackupOpen(true)} />
      {tabs.status === "loading" && <Skeleton label={libraryMessages.loading} />}
      {tabs.status === "failed" && tabs.problem.kind !== "evicted" && (
        <Notice kind="problem" icon="warning">
          {describeLibraryProblem(tabs.problem, messages)}
        </Notice>
      )}
      {tabs.status === "ready" && (
        <>
          <LibraryTabPanels content={tabs.content} />
          {/* Below, because it comes later than the list that it explains. */}
          <RecoverOffer />
        </>
      )}
      <BackupSheet isOpen={isBackupOpen} onClose={() => setIsBackupOpen(false)} />
    </div>
  );
}

const BackupPanel = lazyComponent(async (language) => (await loadBackup(language)).BackupPanel);

function BackupSheet({ isOpen, onClose }: { readonly isOpen: boolean; readonly onClose: () => void }): JSX.Element {
  const { article } = useMessages();
  const messages = useMessages(libraryArea).library;
  return (
    <Sheet isOpen={isOpen} onClose={onClose} title={messages.backupTitle} closeLabel={article.close}>
      {isOpen && <BackupPanel onMissing={onClose} />}
    </Sheet>
  );
}

const RestorePanel = lazyComponent(async (language) => (await loadBackup(language)).RestorePanel);

/** For an empty library: the one that the reader has elsewhere is a file away. */
function RecoverOffer(): JSX.Element | null {
  const messages = useMessages(libraryArea).library;
  const counts = useLibrary("counts", (library) => library.watchCounts());
  if (counts.status !== "ready" || Object.values(counts.value).some((count) => count > 0)) return null;
  return (
    <section class={styles.offer} aria-labelledby="recover">
      <h2 id="recover">{messages.recover}</h2>
      <p>{messages.recoverWhy}</p>
      <RestorePanel />
    </section>
  );
}
