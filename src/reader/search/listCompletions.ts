import type { SearchMatches } from "../../domain/search/createSearcher";
import type { TypedWord } from "../../domain/search/query/parseSearch";
import { readWords } from "../../domain/search/words/readWords";
import { fold } from "../../domain/text/foldText";

const MAX = 5;

/** Completions come from the titles that were found, so that each has results. The most frequent first. */
export function listCompletions(
  text: string,
  { folded, start, end }: TypedWord,
  found: readonly SearchMatches[],
): string[] {
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
    .slice(0, MAX)
    .map(({ word }) => text.slice(0, start) + word + text.slice(end));
}

/** Only acronyms keep their capitals; other words may just be first in their title. */
function isName(word: string): boolean {
  return /\p{Lu}.*\p{Lu}/u.test(word);
}
