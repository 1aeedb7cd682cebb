import type { JSX } from "preact";
import { offlineArea } from "../../i18n/fr/offline";
import { useMessages } from "../../i18n/useMessages";
import { storeWholeApp, useStoredApp } from "../../platform/app/storedApp";
import { InstallInvitation } from "../../shared/device/InstallInvitation";
import { startEditionInstall, useEditionInstall } from "../../shared/edition/editionInstall";
import { useReadiness } from "../../shared/edition/OfflineStatus";
import { useOffer } from "../../shared/edition/offer";
import { useEdition } from "../../shared/edition/useEdition";
import { loadEditionFile } from "../../shared/editionFile/loadEditionFile";
import { loadBackup } from "../../shared/library/loadBackup";
import { BackLink } from "../../shared/navigation/BackLink";
import { lazyComponent } from "../../shared/navigation/lazyComponent";
import { paths } from "../../shared/navigation/paths";
import { useScreen } from "../../shared/navigation/useScreen";
import { Button } from "../../ui/Button";
import { Notice } from "../../ui/Notice";
import { Progress } from "../../ui/Progress";
import styles from "./OfflineScreen.module.css";
import { Repair } from "./Repair";
import { StorageFacts } from "./StorageFacts";
import { Updates } from "./Updates";

const EditionFilePanel = lazyComponent(async (language) => (await loadEditionFile(language)).EditionFilePanel);
const LeftOutPanel = lazyComponent(async (language) => (await import("./lazy/leftOut/LeftOutPanel")).open(language));
const LibraryHealth = lazyComponent(async (language) => (await loadBackup(language)).LibraryHealth);

export default function OfflineScreen(): JSX.Element {
  const messages = useMessages();
  const { offline } = useMessages(offlineArea);
  const { identity } = useEdition();
  const heading = useScreen(`${offline.title} · ${identity.title}`);
  return (
    <div class={styles.screen}>
      <BackLink href={paths.frontPage()} label={messages.navigation.frontPage} />
      <h1 ref={heading} tabIndex={-1}>
        {offline.title}
      </h1>
      <div class={styles.readiness}>
        <Readiness />
      </div>
      <Updates />
      <StorageFacts />
      {/* All three come late, so nothing that is seen at first may stand below them. */}
      <LibraryHealth />
      <LeftOutPanel />
      <EditionFilePanel />
      <InstallInvitation />
      <Repair />
    </div>
  );
}

/** Keys make each state a new paragraph instead of a moved one. */
function Readiness(): JSX.Element {
  const messages = useMessages();
  const { offline } = useMessages(offlineArea);
  const readiness = useReadiness();
  const install = useEditionInstall();
  // The offer tells of its own download.
  const { isWanted } = useOffer();
  // Everything is stored, so an unreachable server is not worth a problem notice.
  const isTunnel =
    (readiness === "ready" || readiness === "articles") &&
    install.status === "failed" &&
    install.problem.kind === "unreachable";
  if (install.status === "failed" && !isTunnel && !isWanted) {
    return (
      <Notice
        kind="problem"
        icon="warning"
        isAnnounced
        actions={<Button onPress={() => void startEditionInstall()}>{offline.retry}</Button>}
      >
        {messages.installProblem(install.problem)}
      </Notice>
    );
  }
  if (install.status === "running" && install.progress && install.progress.bytes.total > 0 && !isWanted) {
    const { articles, bytes } = install.progress;
    return (
      <Notice icon="offline" isAnnounced>
        <p key="installing">{messages.edition.installing(articles.total, bytes.total)}</p>
        <Progress label={messages.edition.progress} value={bytes.done} max={bytes.total} />
      </Notice>
    );
  }
  switch (readiness) {
    case "ready":
      return (
        <Notice icon="check" isAnnounced>
          <strong key="ready-title">{offline.readyTitle}</strong>
          <p key="ready">{offline.ready}</p>
        </Notice>
      );
    case "articles":
      return <ArticlesReady />;
    case "impossible":
      return (
        <Notice kind="problem" icon="warning">
          {offline.noServiceWorker}
        </Notice>
      );
    case "app-missing":
      return (
        <Notice icon="offline">
          <strong>{offline.waitingTitle}</strong>
          <p>{offline.appMissing}</p>
        </Notice>
      );
    case "edition-missing":
    case "unknown":
      return (
        <Notice icon="offline">
          <strong>{offline.waitingTitle}</strong>
          <p>{offline.waiting}</p>
        </Notice>
      );
  }
}

/** A device that saves data stores no more than the reader asked for, and says so. */
function ArticlesReady(): JSX.Element {
  const { offline } = useMessages(offlineArea);
  const app = useStoredApp();
  const isWaiting = app.extent === "reading" && app.waitsForConsent;
  return (
    <Notice
      icon="check"
      isAnnounced
      actions={isWaiting && <Button onPress={() => void storeWholeApp()}>{offline.storeAll}</Button>}
    >
      <strong key="articles-title">{offline.articlesTitle}</strong>
      <p key="articles">{isWaiting ? offline.saverWaits(app.packedBytesLeft) : offline.articlesReady}</p>
    </Notice>
  );
}
