import type { SearcherAnswer, SearchMatches } from "../../domain/search/createSearcher";
import { findMarks, type Marker, toTextRuns } from "../../domain/search/passages/markText";
import type { ParsedSearch } from "../../domain/search/query/parseSearch";
import type { SearchRequest } from "../../domain/search/query/searchRequest";
import type { AlsoSearched, SearchHit, SearchResults } from "../../domain/search/searchResults";
import { findSpelling } from "./findSpelling";
import { listCompletions } from "./listCompletions";

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
