import type { JSX } from "preact";
import type { EditionChanges } from "../../../../domain/edition/changes/editionChanges";
import type { Alert } from "../../../../domain/edition/changes/listAlerts";
import { changesArea } from "../../../i18n/fr/changes";
import { useMessages } from "../../../i18n/useMessages";
import { typeset } from "../../../shared/text/typeset";
import { Times } from "../../../shared/time/Times";
import { Skeleton } from "../../../ui/Skeleton";
import styles from "../ChangesScreen.module.css";
import { AlertLists } from "./AlertLists";
import ownStyles from "./Alerts.module.css";
import { useAlerts } from "./useAlerts";
import type { FollowedThing } from "./useFollowed";

type Props = {
  readonly things: readonly FollowedThing[];
  readonly changes: readonly EditionChanges[];
  readonly language: string;
};

export function FollowedAlerts({ things, changes, language }: Props): JSX.Element {
  const { alerts, changes: messages } = useMessages(changesArea);
  const state = useAlerts(things, changes);
  if (state.status === "loading") return <Skeleton label={messages.loading} />;
  if (state.status === "failed") return <p>{alerts.failed}</p>;
  if (state.editions.length === 0) return <p>{alerts.nothing}</p>;
  return (
    <>
      {state.editions.map((edition) => {
        const { revision, publishedOn } = edition.changes;
        const id = `alerts-${revision.slice(0, 8)}`;
        return (
          <section key={revision} class={styles.edition} aria-labelledby={id}>
            <h2 id={id}>
              <Times text={messages.edition(publishedOn)} dates={[publishedOn]} />
            </h2>
            {edition.alerts.map((alert) => (
              <FollowedAlert key={alert.key} alert={alert} things={things} language={language} />
            ))}
          </section>
        );
      })}
    </>
  );
}

type AlertProps = { readonly alert: Alert; readonly things: readonly FollowedThing[]; readonly language: string };

function FollowedAlert({ alert, things, language }: AlertProps): JSX.Element {
  const thing = things.find(({ key }) => key === alert.key);
  return (
    <div class={ownStyles.alert}>
      <h3>
        {thing && (
          <a class={styles.title} href={thing.href}>
            {typeset(thing.name)}
          </a>
        )}
      </h3>
      <AlertLists alert={alert} language={language} />
    </div>
  );
}
