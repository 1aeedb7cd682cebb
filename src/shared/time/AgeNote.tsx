import type { JSX } from "preact";
import type { EditionIdentity } from "../../domain/edition/edition";
import { yearsSince } from "../../domain/time/yearsSince";
import { useMessages } from "../../i18n/useMessages";
import { paths } from "../navigation/paths";
import styles from "./AgeNote.module.css";
import { useToday } from "./useToday";

type Props = {
  /** When the text is of; of one without a date, that the others are old is all there is to tell. */
  readonly on: string | undefined;
  readonly identity: EditionIdentity;
  /** An official page that says how things are now. */
  readonly verifyAt?: string | undefined;
};

/** That a text is old, by the limit that its publisher set, and where to ask how things are now. */
export function AgeNote({ on, identity, verifyAt }: Props): JSX.Element | null {
  const { edition: words } = useMessages();
  const today = useToday(identity.publishedOn);
  const since = on ?? identity.texts?.last;
  if (identity.oldAfterYears === undefined || since === undefined) return null;
  const years = yearsSince(since, today);
  if (years < identity.oldAfterYears) return null;
  return (
    <p class={styles.note}>
      {on === undefined ? words.oldUndated(years) : words.old(years)} <a href={paths.contacts()}>{words.verify}</a>
      {verifyAt !== undefined && (
        <>
          {" · "}
          <a href={verifyAt} rel="external noreferrer" target="_blank">
            {words.verifyAt}
          </a>
        </>
      )}
    </p>
  );
}
