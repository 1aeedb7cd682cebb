import type { JSX } from "preact";
import { useState } from "preact/hooks";
import { offlineArea } from "../../i18n/fr/offline";
import { useMessages } from "../../i18n/useMessages";
import { repairApp } from "../../platform/app/repairApp";
import { Button } from "../../ui/Button";
import styles from "./OfflineScreen.module.css";

export function Repair(): JSX.Element {
  const { offline } = useMessages(offlineArea);
  const [status, setStatus] = useState<"idle" | "running" | "needs-network">("idle");
  const repair = async (): Promise<void> => {
    setStatus("running");
    if ((await repairApp()) === "needs-network") setStatus("needs-network");
  };
  return (
    <section class={styles.section} aria-labelledby="repair">
      <h2 id="repair">{offline.repair}</h2>
      <p>{offline.repairWhat}</p>
      <Button isBusy={status === "running"} onPress={() => void repair()}>
        {status === "running" ? offline.repairing : offline.repair}
      </Button>
      <p role="status">{status === "needs-network" ? offline.repairNeedsNetwork : ""}</p>
    </section>
  );
}
