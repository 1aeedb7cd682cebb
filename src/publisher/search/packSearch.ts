import type { Article } from "../../domain/article/article";
import type { IndexedDocument } from "../../domain/search/index/indexedDocument";
import { packSegment } from "../../domain/search/index/packSegment";
import { SEARCH_KIND } from "../../domain/search/index/searchKind";
import { nameAfterContent, type PackedPart } from "../compile/packPart";
import { cutSegments } from "./cutSegments";
import { describeArticle } from "./describeArticle";
import { describeReference } from "./describeReference";
import { listSubjects, type SubjectReference } from "./listSubjects";

/** One segment for everything that is not an article. Not gzipped: a phone searches the bytes as they are. */
export function packSearch(oldestFirst: readonly Article[], reference: SubjectReference): readonly PackedPart[] {
  const subjects = listSubjects(reference);
  const starts = cutSegments(oldestFirst.map(({ id }) => id));
  const ofArticles = starts.map((start, index) => {
    const articles = oldestFirst.slice(start, starts[index + 1]);
    const documents = articles.map((article) => describeArticle(article, subjects.get(article.id)));
    return pack(documents, { from: articles[0]?.sortKey, to: articles.at(-1)?.sortKey });
  });
  const others = describeReference(reference);
  return others.length === 0 ? ofArticles : [pack(others, {}), ...ofArticles];
}

function pack(
  documents: readonly IndexedDocument[],
  range: { readonly from?: string | undefined; readonly to?: string | undefined },
): PackedPart {
  return nameAfterContent(packSegment(documents), { kind: SEARCH_KIND, count: documents.length, ...range });
}
