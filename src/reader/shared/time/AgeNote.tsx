import type { JSX } from "preact";
import type { EditionIdentity } from "../../../domain/edition/edition";
import { yearsSince } from "../../../domain/time/days";
import { useMessages } from "../../i18n/useMessages";
import { paths } from "../navigation/paths";
import styles from "./AgeNote.module.css";
import { useToday } from "./useToday";

type Props = {
  readonly on: string | undefined;
  readonly identity: EditionIdentity;
  readonly verifyAt?: string | undefined;
};

/** Shown for a text older than the publisher's limit, with a link to where things are up to date. */
export function AgeNote({ on, identity, verifyAt }: Props): JSX.Element | null {
  const { edition: messages } = useMessages();
  const today = useToday(identity.publishedOn);
  const since = on ?? identity.texts?.last;
  if (identity.oldAfterYears === undefined || since === undefined) return null;
  const years = yearsSince(since, today);
  if (years < identity.oldAfterYears) return null;
  return (
    <p class={styles.note}>
      {on === undefined ? messages.oldUndated(years) : messages.old(years)}{" "}
      <a href={paths.contacts()}>{messages.verify}</a>
      {verifyAt !== undefined && (
        <>
          {" · "}
          <a href={verifyAt} rel="external noreferrer" target="_blank">
            {messages.verifyAt}
          </a>
        </>
      )}
    </p>
  );
}
