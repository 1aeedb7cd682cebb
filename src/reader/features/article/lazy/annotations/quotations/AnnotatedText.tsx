import type { JSX } from "preact";
import { useMemo } from "preact/hooks";
import type { Article } from "../../../../../../domain/article/article";
import { listTextBlocks } from "../../../../../../domain/article/blocks";
import { articleTarget } from "../../../../../../domain/library/target";
import { useLibrary } from "../../../../../shared/library/lazy/useLibrary";
import { PrintedText } from "../../../body/PrintedText";
import "../highlights/marks.css";
import type { Note } from "../../../../../../domain/library/records";
import { annotationsArea } from "../../../../../i18n/fr/annotations";
import { useMessages } from "../../../../../i18n/useMessages";
import type { OnHighlight } from "../../../../../storage/library";
import { toTextMarks, useAnchored } from "../highlights/useAnchored";
import styles from "./PrintedAnnotations.module.css";
import { Quotation } from "./Quotation";

export function AnnotatedText({ article }: { readonly article: Article }): JSX.Element {
  const blocks = useMemo(() => listTextBlocks(article.body), [article]);
  const watched = useLibrary(article.id, (library) => library.watchHighlights(article.id));
  const onArticle = useLibrary(article.id, (library) => library.watchOnTarget(articleTarget(article.id)));
  const highlights = useMemo(() => ("value" in watched ? (watched.value ?? []) : []), [watched]);
  const { placed, misplaced } = useAnchored(highlights, blocks);
  const marks = useMemo(() => placed.flatMap(toTextMarks), [placed]);
  const note = ("value" in onArticle && onArticle.value?.note) || null;
  return (
    <>
      <PrintedText article={article} annotations={marks} />
      <PrintedAnnotations note={note} highlights={[...placed, ...misplaced]} />
    </>
  );
}

type Props = { readonly note: Note | null; readonly highlights: readonly OnHighlight[] };

function PrintedAnnotations({ note, highlights }: Props): JSX.Element | null {
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
