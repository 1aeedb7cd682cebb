import type { Article } from "../../../domain/article/article";
import { readUtf8 } from "../../../domain/search/index/bytes";
import { type IndexedDocument, writeFrenchWord } from "../../../domain/search/index/documents";
import { openSegment } from "../../../domain/search/index/openSegment";
import { packSegment } from "../../../domain/search/index/packSegment";
import { SEARCH_KIND } from "../../../domain/search/index/searchKind";
import { createTermCursor, moveToNext } from "../../../domain/search/index/termCursor";
import { addCutList, nameAfterContent, type PackedPart } from "../parts/packPart";
import { cutSegments } from "./cutSegments";
import { describeArticle } from "./describeArticle";
import { describeReference } from "./describeReference";
import { listFrenchWords } from "./listFrenchWords";
import { listSubjects, type SubjectReference } from "./listSubjects";

/**
 * A segment for everything that is not an article, and one for the French words that no text has, apart because a corrected
 * sentence may change those. Not gzipped: a phone searches the bytes as they are.
 */
export function packSearch(oldestFirst: readonly Article[], reference: SubjectReference): readonly PackedPart[] {
  const subjects = listSubjects(reference);
  const starts = cutSegments(oldestFirst.map(({ id }) => id));
  const ofArticles = starts.map((start, index) => {
    const articles = oldestFirst.slice(start, starts[index + 1]);
    const documents = articles.map((article) => describeArticle(article, subjects.get(article.id)));
    return pack(documents, { from: articles[0]?.sortKey, to: articles.at(-1)?.sortKey });
  });
  const others = describeReference(reference);
  const terms = new Set([packSegment(others), ...ofArticles.map(({ bytes }) => bytes)].flatMap(listTerms));
  const words = listFrenchWords(terms).map(writeFrenchWord);
  const ofOthers = others.length > 0 ? [pack(others, {})] : [];
  const ofWords = words.length > 0 ? [pack([], {}, words)] : [];
  return [...ofOthers, ...ofWords, ...ofArticles];
}

function pack(
  documents: readonly IndexedDocument[],
  range: { readonly from?: string | undefined; readonly to?: string | undefined },
  words: readonly string[] = [],
): PackedPart {
  const bytes = packSegment(documents, words);
  return addCutList(nameAfterContent(bytes, { kind: SEARCH_KIND, count: documents.length, ...range }), bytes);
}

function listTerms(bytes: Uint8Array): readonly string[] {
  const segment = openSegment(new Uint8Array(bytes).buffer);
  const terms: string[] = [];
  if (!segment) return terms;
  const cursor = createTermCursor(segment);
  while (moveToNext(cursor)) terms.push(readUtf8(cursor.letters, 0, cursor.length));
  return terms;
}
