import type { JSX } from "preact";
import { useMessages } from "../../i18n/useMessages";
import { useStoredApp } from "../../platform/app/storedApp";
import { Icon, type IconName } from "../../ui/Icon";
import { paths } from "../navigation/paths";
import { useEditionInstall } from "./editionInstall";
import styles from "./OfflineStatus.module.css";
import { useWatch } from "./watching";

/** Leads to the screen « Hors ligne ». */
export function OfflineStatus(): JSX.Element {
  const messages = useMessages();
  const readiness = useReadiness();
  const install = useEditionInstall();
  const isReady = readiness === "ready" || readiness === "articles";
  return (
    // Around the link, not in it: a live region inside would take away the link's name.
    <span role="status">
      <a class={isReady ? styles.ready : styles.status} href={paths.offline()}>
        <Icon name={icon()} />
        <span>{words()}</span>
      </a>
    </span>
  );

  function icon(): IconName {
    if (isReady) return "check";
    return install.status === "failed" || readiness === "impossible" ? "warning" : "offline";
  }

  function words(): string {
    if (readiness === "ready") return messages.edition.ready;
    if (readiness === "articles") return messages.edition.articlesReady;
    if (install.status === "failed" || readiness === "impossible") return messages.edition.failed;
    if (install.status === "running" && install.progress && install.progress.articles.total > 0) {
      return messages.edition.installing(install.progress.articles.total, install.progress.bytes.total);
    }
    return messages.edition.preparing;
  }
}

/**
 * Readiness to go offline. `articles`: they can be read, other screens may be missing; `ready`: everything opens;
 * `impossible`: this browser has no service workers or storage for them.
 */
export type Readiness = "unknown" | "app-missing" | "edition-missing" | "articles" | "ready" | "impossible";

export function useReadiness(): Readiness {
  const watched = useWatch("completeness", (storage) => storage.watchIsComplete());
  const { extent } = useStoredApp();
  if (extent === "impossible") return "impossible";
  if (watched.status !== "ready" || extent === "unknown") return "unknown";
  if (!watched.value) return "edition-missing";
  switch (extent) {
    case "missing":
      return "app-missing";
    case "reading":
      return "articles";
    case "whole":
      return "ready";
  }
}
