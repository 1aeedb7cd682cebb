import type { ComponentChildren, JSX } from "preact";
import { useEffect, useState } from "preact/hooks";
import { offlineArea } from "../../i18n/fr/offline";
import { useMessages } from "../../i18n/useMessages";
import { appVersion } from "../../platform/app/appUpdate";
import { askPersistence, type Persistence, readPersistence } from "../../platform/device/storagePersistence";
import { useEdition } from "../../shared/edition/useEdition";
import { openStorage } from "../../shared/edition/watching";
import { Times } from "../../shared/time/Times";
import type { EditionUsage } from "../../storage";
import { Button } from "../../ui/Button";
import styles from "./OfflineScreen.module.css";

const NOT_KNOWN = "–";

export function StorageFacts(): JSX.Element {
  const { format } = useMessages();
  const { offline } = useMessages(offlineArea);
  const usage = useEditionUsage();
  const isOnline = useIsOnline();
  return (
    <section aria-labelledby="on-this-phone">
      <h2 id="on-this-phone">{offline.onThisPhone}</h2>
      <dl class={styles.facts}>
        <Fact name={offline.articles}>{usage ? format.number(usage.articleCount) : offline.none}</Fact>
        {/* Rows exist from the start, so that nothing moves when the database answers. */}
        <Fact name={offline.size}>{usage ? format.bytes(usage.bytes) : NOT_KNOWN}</Fact>
        <Fact name={offline.editionDate}>
          {usage ? <Times text={format.day(usage.publishedOn)} dates={[usage.publishedOn]} /> : NOT_KNOWN}
        </Fact>
        <Fact name={offline.origin}>
          {usage ? (usage.proof ? offline.signed : offline.unsigned) : NOT_KNOWN}
          {usage?.proof?.replaces && <div>{offline.replaces(usage.proof.replaces)}</div>}
        </Fact>
        <Fact name={offline.network}>{isOnline ? offline.online : offline.offline}</Fact>
        <Fact name={offline.appVersion}>{appVersion}</Fact>
        <Fact name={offline.installedAt}>
          {usage ? <Times text={format.moment(usage.installedAt)} dates={[usage.installedAt]} /> : NOT_KNOWN}
        </Fact>
        <Fact name={offline.storage}>
          <PersistenceFact />
        </Fact>
      </dl>
    </section>
  );
}

function Fact({ name, children }: { readonly name: string; readonly children: ComponentChildren }): JSX.Element {
  return (
    <div>
      <dt>{name}</dt>
      <dd>{children}</dd>
    </div>
  );
}

function PersistenceFact(): JSX.Element {
  const { offline } = useMessages(offlineArea);
  const [persistence, setPersistence] = useState<Persistence>("unknown");
  const [wasRefused, setWasRefused] = useState(false);
  useEffect(() => {
    readPersistence().then(setPersistence, () => setPersistence("unknown"));
  }, []);
  const ask = async (): Promise<void> => {
    const answer = await askPersistence();
    setPersistence(answer);
    setWasRefused(answer === "not-persisted");
  };
  switch (persistence) {
    case "persisted":
      return <>{offline.persisted}</>;
    case "unknown":
      return <>{offline.persistUnknown}</>;
    case "not-persisted":
      return (
        <>
          {offline.notPersisted}
          <div role="status">{wasRefused ? offline.persistenceRefused : ""}</div>
          {!wasRefused && (
            <Button kind="plain" onPress={() => void ask()}>
              {offline.askPersistence}
            </Button>
          )}
        </>
      );
  }
}

function useEditionUsage(): EditionUsage | undefined {
  const { revision, installedAt } = useEdition().installed ?? {};
  const [usage, setUsage] = useState<EditionUsage | undefined>(undefined);
  useEffect(() => {
    if (!revision) return;
    let isOver = false;
    const read = async (): Promise<void> => {
      const answer = await (await openStorage()).readEditionUsage();
      if (!isOver && answer.ok) setUsage(answer.value ?? undefined);
    };
    read().catch(() => undefined);
    return () => {
      isOver = true;
    };
  }, [revision, installedAt]);
  return usage;
}

/** `false` is reliable, `true` only means that there is some network. */
function useIsOnline(): boolean {
  const [isOnline, setIsOnline] = useState(true);
  useEffect(() => {
    const update = (): void => setIsOnline(navigator.onLine);
    update();
    addEventListener("online", update);
    addEventListener("offline", update);
    return () => {
      removeEventListener("online", update);
      removeEventListener("offline", update);
    };
  }, []);
  return isOnline;
}
