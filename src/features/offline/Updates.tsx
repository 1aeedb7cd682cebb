import type { JSX } from "preact";
import { useState } from "preact/hooks";
import { offlineArea } from "../../i18n/areas/offline";
import { useMessages } from "../../i18n/useMessages";
import { applyAppUpdate, checkForAppUpdate, useAppUpdate } from "../../platform/app/appUpdate";
import { startEditionInstall, useEditionInstall } from "../../shared/edition/editionInstall";
import { useEdition } from "../../shared/edition/useEdition";
import { paths } from "../../shared/navigation/paths";
import { Button } from "../../ui/Button";
import { Notice } from "../../ui/Notice";
import type { CheckOutcome } from "../../worker/client";
import styles from "./OfflineScreen.module.css";

type Check = { readonly status: "idle" | "running" } | { readonly status: "done"; readonly edition: CheckOutcome };

/** Shows what is available and its size before anything is downloaded. */
export function Updates(): JSX.Element {
  const messages = useMessages();
  const { offline } = useMessages(offlineArea);
  const [check, setCheck] = useState<Check>({ status: "idle" });
  const appUpdate = useAppUpdate();
  const checkNow = async (): Promise<void> => {
    setCheck({ status: "running" });
    const { checkForEdition } = await import("../../worker/client");
    // Without a network both checks fail; the edition's reports it.
    const [edition] = await Promise.all([checkForEdition(), checkForAppUpdate().catch(() => undefined)]);
    setCheck({ status: "done", edition });
  };
  return (
    <section class={styles.section} aria-labelledby="updates">
      <h2 id="updates">{offline.updates}</h2>
      <Button icon="refresh" isBusy={check.status === "running"} onPress={() => void checkNow()}>
        {check.status === "running" ? offline.checking : offline.check}
      </Button>
      <p>
        <a href={paths.changes()}>{offline.changes}</a>
      </p>
      <div role="status" class={styles.section}>
        {check.status === "done" && <Outcome outcome={check.edition} isAppCurrent={appUpdate === "current"} />}
        {appUpdate !== "current" && (
          <Notice
            icon="refresh"
            actions={
              <Button kind="primary" onPress={() => void applyAppUpdate()}>
                {messages.update.apply}
              </Button>
            }
          >
            {offline.appUpdateReady}
          </Notice>
        )}
      </div>
    </section>
  );
}

function Outcome({
  outcome,
  isAppCurrent,
}: {
  readonly outcome: CheckOutcome;
  readonly isAppCurrent: boolean;
}): JSX.Element | null {
  const messages = useMessages();
  const { offline } = useMessages(offlineArea);
  const install = useEditionInstall();
  const { installed } = useEdition();
  switch (outcome.outcome) {
    case "up-to-date":
      return isAppCurrent ? <p>{offline.upToDate}</p> : null;
    case "aborted":
      return null;
    case "failed":
      return <p>{messages.installProblem(outcome.problem)}</p>;
    case "available":
      // « Done » may refer to an installation at start-up, before this edition was published.
      if (install.status === "done" && installed?.revision === outcome.revision) {
        return <p>{offline.installed}</p>;
      }
      return (
        <Notice
          icon="offline"
          actions={
            <Button kind="primary" isBusy={install.status === "running"} onPress={() => void startEditionInstall()}>
              {offline.download}
            </Button>
          }
        >
          {offline.editionAvailable(outcome.articleCount, outcome.missingBytes)}
          {/* Other problems are reported at the top of the screen. */}
          {install.status === "failed" && install.problem.kind === "unreachable" && (
            <p>{messages.installProblem(install.problem)}</p>
          )}
        </Notice>
      );
  }
}
