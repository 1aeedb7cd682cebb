import type { JSX } from "preact";
import { useMemo } from "preact/hooks";
import type { Article } from "../../../../../../domain/article/article";
import { listTextBlocks } from "../../../../../../domain/article/listTextBlocks";
import { articleTarget } from "../../../../../../domain/library/target";
import { useLibrary } from "../../../../../shared/library/lazy/useLibrary";
import { PrintedText } from "../../../body/PrintedText";
import "../highlights/marks.css";
import { toTextMarks } from "../highlights/toTextMarks";
import { useAnchored } from "../highlights/useAnchored";
import { PrintedAnnotations } from "./PrintedAnnotations";

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
