import type { JSX } from "preact";
import { useState } from "preact/hooks";
import { offlineArea } from "../../i18n/fr/offline";
import { useMessages } from "../../i18n/useMessages";
import { applyAppUpdate, checkForAppUpdate, useAppUpdate } from "../../platform/app/appUpdate";
import { offerEdition } from "../../shared/edition/editionInstall";
import { OfferNotice, useOffer } from "../../shared/edition/offer";
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
  const { offer } = useOffer();
  const checkNow = async (): Promise<void> => {
    setCheck({ status: "running" });
    const { checkForEdition } = await import("../../worker/client");
    // Without a network both checks fail; the edition's reports it.
    const [edition] = await Promise.all([checkForEdition(), checkForAppUpdate().catch(() => undefined)]);
    if (edition.outcome === "available") offerEdition(edition);
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
      {offer && <OfferNotice />}
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
  const { installed } = useEdition();
  switch (outcome.outcome) {
    case "up-to-date":
      return isAppCurrent ? <p>{offline.upToDate}</p> : null;
    case "aborted":
      return null;
    case "failed":
      return <p>{messages.installProblem(outcome.problem)}</p>;
    case "available":
      return installed?.revision === outcome.revision ? <p>{offline.installed}</p> : null;
  }
}
