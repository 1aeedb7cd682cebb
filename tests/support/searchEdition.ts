import {
  createSearcher,
  type Searcher,
  type SearcherAnswer,
  type SearchMatches,
} from "../../src/domain/search/createSearcher";
import { openSegment } from "../../src/domain/search/index/openSegment";
import { parseSearch } from "../../src/domain/search/query/parseSearch";
import type { CompiledEdition } from "../../src/publisher/edition/compile/CompiledEdition";

/** The index of an edition as a phone opens it. */
export function openEdition({ manifest, parts }: CompiledEdition): Searcher {
  return createSearcher(
    manifest.parts
      .filter(({ kind }) => kind === "search")
      .map(({ path }) => {
        const segment = openSegment(new Uint8Array(parts.get(path) ?? []).buffer);
        if (!segment) throw new Error(`${path} is not a segment`);
        return segment;
      }),
  );
}

export const limit = { article: 10, programme: 10, place: 10, acronym: 10, tag: 10, note: 10, followUp: 10 };

export function findIn(searcher: Searcher, text: string, asked = {}): readonly SearchMatches[] {
  return askIn(searcher, text, asked).found;
}

export function askIn(searcher: Searcher, text: string, { isTyping = false } = {}): SearcherAnswer {
  const { words, without } = parseSearch(text);
  return searcher.find({
    words: words.map(({ term, folded, isLast }) => ({ term, folded, isPrefix: isTyping && isLast })),
    without,
    limit,
  });
}
