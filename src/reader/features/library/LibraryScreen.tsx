import type { JSX } from "preact";
import { useEffect, useState } from "preact/hooks";
import { libraryArea } from "../../i18n/areas/library";
import { useMessages } from "../../i18n/useMessages";
import { useEdition } from "../../shared/edition/useEdition";
import { describeLibraryProblem } from "../../shared/library/lazy/describeLibraryProblem";
import { paths } from "../../shared/navigation/paths";
import { useScreen } from "../../shared/navigation/useScreen";
import { Button } from "../../ui/Button";
import { Icon } from "../../ui/Icon";
import { dossierIcon } from "../../ui/lazy/lazyIcons";
import { Notice } from "../../ui/Notice";
import { Skeleton } from "../../ui/Skeleton";
import { BackupSheet } from "./BackupSheet";
import { LibraryGuard } from "./LibraryGuard";
import styles from "./LibraryScreen.module.css";
import { RecoverOffer } from "./RecoverOffer";
import { LibraryTabPanels } from "./tabs/LibraryTabPanels";
import { useTabPanelContent } from "./tabs/useTabPanelContent";

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
