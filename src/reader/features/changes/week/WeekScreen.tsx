import type { JSX } from "preact";
import { gatherWeek } from "../../../../domain/edition/changes/gatherWeek";
import { changesArea } from "../../../i18n/fr/changes";
import { useMessages } from "../../../i18n/useMessages";
import { StorageNotice } from "../../../shared/edition/EditionGate";
import { useEdition } from "../../../shared/edition/useEdition";
import { useWatch } from "../../../shared/edition/useWatch";
import { BackLink } from "../../../shared/navigation/BackLink";
import { paths } from "../../../shared/navigation/paths";
import { useScreen } from "../../../shared/navigation/useScreen";
import { useScrollMemory } from "../../../shared/navigation/useScrollMemory";
import { useToday } from "../../../shared/time/useToday";
import { Skeleton } from "../../../ui/Skeleton";
import styles from "../ChangesScreen.module.css";
import { WeekLists } from "./WeekLists";

export default function WeekScreen(): JSX.Element {
  const { changes, week } = useMessages(changesArea);
  const { identity } = useEdition();
  const heading = useScreen(`${week.title} · ${identity.title}`);
  const watched = useWatch("changes", (storage) => storage.watchEditionChanges());
  const today = useToday(identity.publishedOn);
  useScrollMemory(watched.status === "ready");
  return (
    <div class={styles.screen}>
      <BackLink href={paths.changes()} label={changes.title} />
      <h1 ref={heading} tabIndex={-1}>
        {week.title}
      </h1>
      {watched.status === "loading" && <Skeleton label={changes.loading} />}
      {watched.status === "failed" && <StorageNotice problem={watched.problem} />}
      {watched.status === "ready" && <WeekLists week={gatherWeek(watched.value, today)} language={identity.language} />}
    </div>
  );
}
