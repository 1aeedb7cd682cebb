import { listTextBlocks } from "../../domain/article/blocks";
import { decode } from "../../domain/decode";
import { ArticleIdSchema } from "../../domain/ids";
import type { Search, Searcher, SearcherAnswer, SearchMatches } from "../../domain/search/createSearcher";
import { hasPhrase } from "../../domain/search/passages/pickPassage";
import type { Phrase } from "../../domain/search/query/parseSearch";
import { HIT_KINDS, type HitKind } from "../../domain/search/query/searchRequest";
import { readArticle } from "../storage";

/** Each must be decompressed and read: more would take seconds on a phone. */
const MAX_READ = 100;

/** The index does not store word order, so the best articles are read; other hits need it in their title. */
export async function filterByPhrases(
  searcher: Searcher,
  search: Search,
  phrases: readonly Phrase[],
  signal: AbortSignal,
): Promise<SearcherAnswer> {
  const answer = searcher.find({
    ...search,
    limit: { ...search.limit, article: Math.max(search.limit.article, MAX_READ) },
  });
  const kept: SearchMatches[] = [];
  let read = 0;
  for (const found of answer.complete) {
    if (signal.aborted || read >= MAX_READ) break;
    read += found.kind === "article" ? 1 : 0;
    const texts = [found.title, ...(found.kind === "article" ? await readTexts(found.id) : [])];
    if (phrases.every((phrase) => texts.some((text) => hasPhrase(text, phrase)))) kept.push(found);
  }
  const counts = countKinds(kept);
  const shown = kept.filter(
    ({ kind }, index) => kept.slice(0, index).filter((other) => other.kind === kind).length < search.limit[kind],
  );
  return { ...answer, found: shown, complete: shown, counts, completeCounts: counts };
}

async function readTexts(id: string): Promise<readonly string[]> {
  const name = decode(ArticleIdSchema, id);
  const article = name.ok ? await readArticle(name.value) : undefined;
  return article?.ok && article.value ? listTextBlocks(article.value.body).map(({ text }) => text) : [];
}

function countKinds(found: readonly SearchMatches[]): Record<HitKind, number> {
  const counts = { article: 0, programme: 0, place: 0, acronym: 0, tag: 0, note: 0, followUp: 0 };
  for (const kind of HIT_KINDS) counts[kind] = found.filter((one) => one.kind === kind).length;
  return counts;
}
