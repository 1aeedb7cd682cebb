import type { JSX } from "preact";
import { changesArea } from "../../i18n/fr/changes";
import { useMessages } from "../../i18n/useMessages";
import { StorageNotice } from "../../shared/edition/EditionGate";
import { useSeeChanges } from "../../shared/edition/seenChanges";
import { useEdition } from "../../shared/edition/useEdition";
import { useWatch } from "../../shared/edition/watching";
import { BackLink } from "../../shared/navigation/BackLink";
import { paths } from "../../shared/navigation/paths";
import { useScreen } from "../../shared/navigation/useScreen";
import { useScrollMemory } from "../../shared/navigation/useScrollMemory";
import { EmptyState } from "../../ui/EmptyState";
import { Skeleton } from "../../ui/Skeleton";
import styles from "./ChangesScreen.module.css";
import { EditionSection } from "./EditionSection";

export default function ChangesScreen(): JSX.Element {
  const { navigation } = useMessages();
  const { alerts, changes: messages } = useMessages(changesArea);
  const { identity } = useEdition();
  const heading = useScreen(`${messages.title} · ${identity.title}`);
  const watched = useWatch("changes", (storage) => storage.watchEditionChanges());
  useSeeChanges(watched.status === "ready" ? watched.value : undefined);
  useScrollMemory(watched.status === "ready");
  return (
    <div class={styles.screen}>
      <BackLink href={paths.frontPage()} label={navigation.frontPage} />
      <h1 ref={heading} tabIndex={-1}>
        {messages.title}
      </h1>
      <p>
        <a href={paths.alerts()}>{alerts.title}</a>
      </p>
      {watched.status === "loading" && <Skeleton label={messages.loading} />}
      {watched.status === "failed" && <StorageNotice problem={watched.problem} />}
      {watched.status === "ready" && watched.value.length === 0 && (
        <EmptyState title={messages.emptyTitle}>{messages.empty}</EmptyState>
      )}
      {watched.status === "ready" && watched.value.length > 0 && (
        <>
          <p class={styles.intro}>{messages.intro}</p>
          {watched.value.map((changes) => (
            <EditionSection key={changes.revision} changes={changes} language={identity.language} />
          ))}
        </>
      )}
    </div>
  );
}
