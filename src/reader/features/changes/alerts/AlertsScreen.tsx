import type { JSX } from "preact";
import type { Topic } from "../../../../domain/reference/topic";
import { EMPTY_SEARCH } from "../../../../domain/search/searchAddress";
import { changesArea } from "../../../i18n/fr/changes";
import { useMessages } from "../../../i18n/useMessages";
import { StorageNotice } from "../../../shared/edition/EditionGate";
import { useSeeChanges } from "../../../shared/edition/seenChanges";
import { useEdition } from "../../../shared/edition/useEdition";
import { useWatch } from "../../../shared/edition/watching";
import { describeLibraryProblem } from "../../../shared/library/lazy/runLibrary";
import { useFollow } from "../../../shared/library/lazy/useFollow";
import { BackLink } from "../../../shared/navigation/BackLink";
import { paths } from "../../../shared/navigation/paths";
import { useScreen } from "../../../shared/navigation/useScreen";
import { useScrollMemory } from "../../../shared/navigation/useScrollMemory";
import { typeset } from "../../../shared/text/typeset";
import { EmptyState } from "../../../ui/EmptyState";
import { Switch } from "../../../ui/lazy/Switch";
import { Notice } from "../../../ui/Notice";
import { Skeleton } from "../../../ui/Skeleton";
import styles from "../ChangesScreen.module.css";
import { FollowedAlerts } from "./FollowedAlerts";
import { FollowedThings } from "./FollowedThings";
import { useFollowed } from "./useFollowed";

export default function AlertsScreen(): JSX.Element {
  const messages = useMessages();
  const { alerts, changes } = useMessages(changesArea);
  const { identity, topics } = useEdition();
  const heading = useScreen(`${alerts.title} · ${identity.title}`);
  const followed = useFollowed();
  const watched = useWatch("changes", (storage) => storage.watchEditionChanges());
  const isReady = followed.status === "ready" && watched.status === "ready";
  useSeeChanges(isReady ? watched.value : undefined);
  useScrollMemory(isReady);
  return (
    <div class={styles.screen}>
      <BackLink href={paths.changes()} label={changes.title} />
      <h1 ref={heading} tabIndex={-1}>
        {alerts.title}
      </h1>
      {followed.status === "failed" && (
        <Notice kind="problem" icon="warning">
          {describeLibraryProblem(followed.problem, messages)}
        </Notice>
      )}
      {watched.status === "failed" && <StorageNotice problem={watched.problem} />}
      {(followed.status === "loading" || watched.status === "loading") && <Skeleton label={changes.loading} />}
      {isReady && (
        <>
          {followed.things.length === 0 ? (
            <EmptyState title={alerts.nothingFollowedTitle}>{alerts.nothingFollowed}</EmptyState>
          ) : (
            <>
              <p class={styles.intro}>{alerts.intro}</p>
              <FollowedAlerts things={followed.things} changes={watched.value} language={identity.language} />
              <FollowedThings things={followed.things} />
            </>
          )}
          <section class={styles.edition} aria-labelledby="alerts-topics">
            <h2 id="alerts-topics">{alerts.topics}</h2>
            <div>
              {topics.map((topic) => (
                <TopicSwitch key={topic.id} topic={topic} />
              ))}
            </div>
          </section>
        </>
      )}
    </div>
  );
}

function TopicSwitch({ topic: { id, name } }: { readonly topic: Topic }): JSX.Element {
  const address = { ...EMPTY_SEARCH, filters: { ...EMPTY_SEARCH.filters, topics: [id] } };
  const { isFollowed, setFollowed } = useFollow(name, address);
  return <Switch label={typeset(name)} isOn={isFollowed} onChange={setFollowed} />;
}
