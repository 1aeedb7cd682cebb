import type { JSX } from "preact";
import type { EditorNote } from "../../../domain/article/article";
import { useMessages } from "../../../i18n/useMessages";
import { typeset } from "../../../shared/text/typeset";
import styles from "./EditorNotes.module.css";

/** The editor's remarks on a passage, right after it; the passage itself stays as its publisher wrote it. */
export function EditorNotes({ notes }: { readonly notes: readonly EditorNote[] }): JSX.Element | null {
  const messages = useMessages();
  if (notes.length === 0) return null;
  return (
    <>
      {notes.map((note) => (
        <aside key={note.quote} role="note" class={styles.note} aria-label={messages.article.editorNote}>
          <p>
            <strong>{messages.article.editorNote}</strong> <q class={styles.quote}>{typeset(`« ${note.quote} »`)}</q>
          </p>
          <p>{typeset(note.note)}</p>
        </aside>
      ))}
    </>
  );
}
