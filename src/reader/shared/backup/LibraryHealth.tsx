import type { JSX } from "preact";
import { backupArea } from "../../i18n/fr/backup";
import { useMessages } from "../../i18n/useMessages";
import { isInstalled } from "../../platform/app/installPrompt";
import { describeLibraryProblem } from "../library/lazy/runLibrary";
import { useLibrary } from "../library/lazy/useLibrary";
import { paths } from "../navigation/paths";
import { Times } from "../time/Times";
import { decideLibraryHealth } from "./decideLibraryHealth";
import styles from "./LibraryHealth.module.css";
import { UnreadableNotice } from "./UnreadableNotice";

export function LibraryHealth(): JSX.Element {
  const messages = useMessages();
  const { backup: backupMessages } = useMessages(backupArea);
  const { health } = backupMessages;
  const state = useLibrary("backup", (library) => library.watchBackupState());
  const unreadable = useLibrary("unreadable", (library) => {
    // No list on this screen reads everything.
    void library.listUnreadableRows();
    return library.watchUnreadable();
  });
  const counts = useLibrary("counts", (library) => library.watchCounts());
  return (
    <section class={styles.health} aria-labelledby="library-health">
      <h2 id="library-health">{health.title}</h2>
      {state.status === "failed" && <p>{describeLibraryProblem(state.problem, messages)}</p>}
      {state.status === "ready" && counts.status === "ready" && (
        <>
          <dl class={styles.facts}>
            <div>
              <dt>{health.app}</dt>
              <dd>{isInstalled() ? health.installed : health.inBrowser}</dd>
            </div>
            <div>
              <dt>{health.backup}</dt>
              <dd>
                {state.value.lastBackupAt === null ? (
                  health.none
                ) : (
                  <Times text={messages.format.moment(state.value.lastBackupAt)} dates={[state.value.lastBackupAt]} />
                )}
              </dd>
            </div>
            <div>
              <dt>{health.changes}</dt>
              <dd>{health.countOf(state.value.changes)}</dd>
            </div>
          </dl>
          <p>
            {
              health[
                decideLibraryHealth(
                  state.value,
                  Object.values(counts.value).every((count) => count === 0),
                )
              ]
            }
          </p>
        </>
      )}
      {unreadable.status === "ready" && unreadable.value > 0 && <UnreadableNotice count={unreadable.value} />}
      <a class={styles.link} href={`${paths.library()}#sauvegarde`}>
        {backupMessages.open}
      </a>
    </section>
  );
}
