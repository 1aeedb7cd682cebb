import { identity } from "virtual:edition";
import type { JSX } from "preact";
import { decideDueShelf } from "../../../../domain/library/followUpDue";
import type { FollowUp } from "../../../../domain/library/records";
import { daysUntil } from "../../../../domain/time/days";
import { libraryActionsArea } from "../../../i18n/fr/libraryActions";
import { useMessages } from "../../../i18n/useMessages";
import { useToday } from "../../time/useToday";
import styles from "./FollowUpFacts.module.css";

/** How far a request is, and its date as long as there is something to do by then. */
export function FollowUpFacts({ followUp }: { readonly followUp: FollowUp }): JSX.Element {
  const messages = useMessages(libraryActionsArea).libraryActions.followUp;
  const { format } = useMessages();
  const today = useToday(identity.publishedOn);
  const { state, date } = followUp;
  const shelf = decideDueShelf(followUp, today);
  return (
    <>
      <span class={styles.state}>{messages.states[state]}</span>
      {date !== null && shelf !== "done" && (
        <span class={shelf === "late" || shelf === "this-week" ? styles.near : undefined}>
          {format.due(date, daysUntil(date, today))}
        </span>
      )}
    </>
  );
}
