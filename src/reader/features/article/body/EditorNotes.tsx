import { identity } from "virtual:edition";
import type { JSX } from "preact";
import type { EditorNote } from "../../../../domain/article/article";
import { useMessages } from "../../../i18n/useMessages";
import { typeset } from "../../../shared/text/typeset";
import styles from "./EditorNotes.module.css";

export function EditorNotes({ notes }: { readonly notes: readonly EditorNote[] }): JSX.Element | null {
  const { article } = useMessages();
  const label = article.editorNote(identity.title);
  if (notes.length === 0) return null;
  return (
    <>
      {notes.map((note) => (
        <aside key={note.quote} role="note" class={styles.note} aria-label={label}>
          <p>
            <strong>{label}</strong> <span class={styles.quote}>{typeset(`« ${note.quote} »`)}</span>
          </p>
          <p>{typeset(note.note)}</p>
        </aside>
      ))}
    </>
  );
}
