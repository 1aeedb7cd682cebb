import { listTextBlocks } from "../../domain/article/blocks";
import { decode } from "../../domain/decode";
import { ArticleIdSchema } from "../../domain/ids";
import type { SearcherAnswer, SearchMatches } from "../../domain/search/createSearcher";
import { findMarks, type Marker, toTextRuns } from "../../domain/search/passages/markText";
import type { ParsedSearch, TypedWord } from "../../domain/search/query/parseSearch";
import type { SearchRequest } from "../../domain/search/query/searchRequest";
import type { AlsoSearched, SearchHit, SearchResults } from "../../domain/search/searchResults";
import { readWords } from "../../domain/search/words/readWords";
import { fold } from "../../domain/text/foldText";
import { readArticle } from "../storage";

/** Minimum length of a typed prefix before words that start with it are marked. */
const MIN_LETTERS = 2;

export async function toSearchResults(
  { text, isTyping }: SearchRequest,
  { words }: ParsedSearch,
  answer: SearcherAnswer,
): Promise<{ readonly results: SearchResults; readonly marker: Marker }> {
  const { found, counts, completeCounts, wantedCount, replacements } = answer;
  const growing = isTyping ? words.find(({ isLast, folded }) => isLast && folded.length >= MIN_LETTERS) : undefined;
  const marker: Marker = {
    terms: new Set([...words.map(({ term }) => term), ...replacements.flatMap(({ terms }) => terms)]),
    beginning: growing?.folded,
  };
  const also: AlsoSearched[] = [];
  let meant = text;
  // From the end, so that the offsets of earlier words stay valid.
  for (const { word, terms, why } of [...replacements].reverse()) {
    const typed = words[word];
    if (!typed) continue;
    const spellings = (await Promise.all(terms.map((term) => findSpelling(term, found)))).filter(
      (spelling) => spelling !== undefined,
    );
    if (spellings.length === 0) continue;
    also.unshift({ typed: text.slice(typed.start, typed.end), also: [...new Set(spellings)], why });
    if (why === "typo") meant = meant.slice(0, typed.start) + spellings[0] + meant.slice(typed.end);
  }
  return {
    marker,
    results: {
      hits: joinFound(answer).map((one) => writeHit(one, marker)),
      counts,
      completeCounts,
      wordCount: wantedCount,
      also,
      didYouMean: meant === text ? null : meant,
      completions: growing ? listCompletions(text, growing, found) : [],
    },
  };
}

/** Merges both lists, best first. */
function joinFound({ found, complete }: SearcherAnswer): readonly SearchMatches[] {
  const keyOf = ({ kind, id }: SearchMatches): string => `${kind} ${id}`;
  const keys = new Set(found.map(keyOf));
  return [...found, ...complete.filter((one) => !keys.has(keyOf(one)))].sort((one, other) => other.score - one.score);
}

function writeHit({ kind, id, about, title, words }: SearchMatches, marker: Marker): SearchHit {
  return { kind, id, title: toTextRuns(title, findMarks(title, marker)), ...(about !== "" && { about }), words };
}

/** Articles that are opened for a spelling. */
const MAX_READ = 2;

/** The index only knows stems, so a word's spelling is looked up in the documents that were found. */
async function findSpelling(term: string, found: readonly SearchMatches[]): Promise<string | undefined> {
  for (const { title } of found) {
    const spelling = findIn(title, term);
    if (spelling !== undefined) return spelling;
  }
  for (const { id } of found.filter(({ kind }) => kind === "article").slice(0, MAX_READ)) {
    const name = decode(ArticleIdSchema, id);
    const article = name.ok ? await readArticle(name.value) : undefined;
    if (!article?.ok || !article.value) continue;
    for (const { text } of listTextBlocks(article.value.body)) {
      const spelling = findIn(text, term);
      if (spelling !== undefined) return spelling;
    }
  }
  return undefined;
}

function findIn(text: string, term: string): string | undefined {
  const word = readWords(text).find((candidate) => candidate.term === term);
  return word && text.slice(word.start, word.end).toLowerCase();
}

const MAX_COMPLETIONS = 5;

/** Completions come from the titles that were found, so that each has results. The most frequent first. */
function listCompletions(text: string, { folded, start, end }: TypedWord, found: readonly SearchMatches[]): string[] {
  const counts = new Map<string, { readonly word: string; count: number }>();
  for (const { title } of found) {
    for (const word of readWords(title)) {
      if (word.role !== undefined) continue;
      const written = title.slice(word.start, word.end);
      const key = fold(written);
      if (!key.startsWith(folded) || key.length === folded.length) continue;
      const entry = counts.get(key) ?? {
        word: written.toLowerCase() === written || isName(written) ? written : written.toLowerCase(),
        count: 0,
      };
      entry.count += 1;
      counts.set(key, entry);
    }
  }
  return [...counts.values()]
    .sort((one, other) => other.count - one.count || (one.word < other.word ? -1 : 1))
    .slice(0, MAX_COMPLETIONS)
    .map(({ word }) => text.slice(0, start) + word + text.slice(end));
}

/** Only acronyms keep their capitals; other words may just be first in their title. */
function isName(word: string): boolean {
  return /\p{Lu}.*\p{Lu}/u.test(word);
}
