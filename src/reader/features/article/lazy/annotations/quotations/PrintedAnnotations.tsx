import type { JSX } from "preact";
import type { Note } from "../../../../../../domain/library/note";
import { annotationsArea } from "../../../../../i18n/areas/annotations";
import { useMessages } from "../../../../../i18n/useMessages";
import type { OnHighlight } from "../../../../../storage/library";
import styles from "./PrintedAnnotations.module.css";
import { Quotation } from "./Quotation";

type Props = { readonly note: Note | null; readonly highlights: readonly OnHighlight[] };

export function PrintedAnnotations({ note, highlights }: Props): JSX.Element | null {
  const messages = useMessages(annotationsArea).annotations;
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
