import { identity } from "virtual:edition";
import type { JSX } from "preact";
import type { Figure } from "../../domain/reference/figure";
import { typeset } from "../text/typeset";
import styles from "./FigureNotes.module.css";
import { useExplorer } from "./useExplorer";

/** What the editor remarks on a figure: arithmetic of the text that does not come out, and what it leaves open. */
export function FigureNotes({ figure: { mismatch, notes } }: { readonly figure: Figure }): JSX.Element | null {
  const { figures: words } = useExplorer();
  if (mismatch === undefined && notes.length === 0) return null;
  return (
    <div class={styles.notes}>
      {mismatch !== undefined && (
        <p>
          <strong>{words.toCheck}</strong> <span lang={identity.language}>{typeset(mismatch)}</span>
        </p>
      )}
      {notes.map((note) => (
        <p key={note}>
          <strong>{words.note}</strong> <span lang={identity.language}>{typeset(note)}</span>
        </p>
      ))}
    </div>
  );
}
