import type { JSX } from "preact";
import type { Note } from "../../../../../domain/library/note";
import type { OnHighlight } from "../../../../../storage/library";
import { useAnnotationMessages } from "../useAnnotationMessages";
import styles from "./PrintedAnnotations.module.css";
import { Quotation } from "./Quotation";

type Props = { readonly note: Note | null; readonly highlights: readonly OnHighlight[] };

export function PrintedAnnotations({ note, highlights }: Props): JSX.Element | null {
  const messages = useAnnotationMessages();
  if (!note && highlights.length === 0) return null;
  return (
    <aside class={styles.remarks} aria-label={messages.printedTitle}>
      <h4>{messages.printedTitle}</h4>
      {note && <p class={styles.note}>{note.text}</p>}
      {highlights.length > 0 && (
        <ul>
          {highlights.map((on) => (
            <li key={on.highlight.id}>
              <Quotation on={on} />
            </li>
          ))}
        </ul>
      )}
    </aside>
  );
}
