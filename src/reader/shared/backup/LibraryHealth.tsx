import type { JSX } from "preact";
import { backupArea } from "../../i18n/fr/backup";
import { useMessages } from "../../i18n/useMessages";
import { isInstalled } from "../../platform/app/installPrompt";
import { saveFile } from "../../platform/device/files";
import { Button } from "../../ui/Button";
import { Notice } from "../../ui/Notice";
import { showToast } from "../../ui/toasts";
import { describeLibraryProblem } from "../library/lazy/runLibrary";
import { useLibrary } from "../library/lazy/useLibrary";
import { openLibrary } from "../library/openLibrary";
import { paths } from "../navigation/paths";
import { Times } from "../time/Times";
import { decideLibraryHealth } from "./decideLibraryHealth";
import styles from "./LibraryHealth.module.css";
import { fileName } from "./writeExport";

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

/** Rows of the library that are not what they should be: they stay as they are, and can be had as a file. */
export function UnreadableNotice({ count }: { readonly count: number }): JSX.Element {
  const messages = useMessages();
  const { unreadable } = useMessages(backupArea).backup;
  const save = async (): Promise<void> => {
    const listed = await (await openLibrary()).listUnreadableRows();
    if (!listed.ok) return showToast({ text: describeLibraryProblem(listed.problem, messages) });
    const content = new Blob([JSON.stringify(listed.value, null, 2)], { type: "application/json" });
    saveFile({ name: `${fileName()}-illisible.json`, content });
  };
  return (
    <Notice icon="warning" actions={<Button onPress={() => void save()}>{unreadable.save}</Button>}>
      {unreadable.told(count)}
    </Notice>
  );
}
