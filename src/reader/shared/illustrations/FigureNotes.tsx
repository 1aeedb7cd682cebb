import { identity } from "virtual:edition";
import type { JSX } from "preact";
import type { Figure } from "../../../domain/reference/figure";
import { explorerArea } from "../../i18n/fr/explorer";
import { useMessages } from "../../i18n/useMessages";
import { typeset } from "../text/typeset";
import styles from "./FigureNotes.module.css";

/** The editor's notes on a figure: sums in the text that do not add up, and what it leaves open. */
export function FigureNotes({ figure: { mismatch, notes } }: { readonly figure: Figure }): JSX.Element | null {
  const { figures: messages } = useMessages(explorerArea).explorer;
  if (mismatch === undefined && notes.length === 0) return null;
  return (
    <div class={styles.notes}>
      {mismatch !== undefined && (
        <p>
          <strong>{messages.toCheck}</strong> <span lang={identity.language}>{typeset(mismatch)}</span>
        </p>
      )}
      {notes.map((note) => (
        <p key={note}>
          <strong>{messages.note(identity.title)}</strong> <span lang={identity.language}>{typeset(note)}</span>
        </p>
      ))}
    </div>
  );
}
