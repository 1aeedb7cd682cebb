import { decideAllowed, type SearchLimits } from "./decideAllowed";
import { countBits, writeUtf8 } from "./index/bytes";
import { numberDocuments, writeFrenchWord } from "./index/documents";
import { findSpelledNearly, type SpelledNearly } from "./index/findSpelledNearly";
import { countDocuments, findBeginning, findTerm } from "./index/lookUpTerms";
import type { DocumentRecord, Segment } from "./index/openSegment";
import type { Postings } from "./index/readPostings";
import { moveTo, moveToFirstNotBefore, startsWith } from "./index/termCursor";
import { createMemory, createScores, createTopK, type Scores, type TopK } from "./index/topDocuments";
import { factorOf, rarityOf } from "./index/weights";
import { HIT_KINDS, type HitKind } from "./query/searchRequest";
import { listSynonyms } from "./words/listSynonyms";
import { faintTerms } from "./words/stopWords";

type QueryTerm = {
  readonly term: string;
  readonly folded: string;
  readonly isPrefix: boolean;
};

export type Search = SearchLimits & {
  /** The first 32 count. Without words, everything within the constraints matches. */
  readonly words: readonly QueryTerm[];
  readonly limit: Readonly<Record<HitKind, number>>;
};

export type SearchMatches = DocumentRecord & {
  readonly score: number;
  readonly words: number;
};

type Replacement = {
  readonly word: number;
  readonly terms: readonly string[];
  readonly why: "typo" | "synonym";
};

type Counts = Readonly<Record<HitKind, number>>;
export type SearcherAnswer = {
  /** Best first; equal scores put the newer first. */
  readonly found: readonly SearchMatches[];
  /** Only those that match every word, which may be far down in `found`. */
  readonly complete: readonly SearchMatches[];
  readonly counts: Counts;
  readonly completeCounts: Counts;
  readonly wantedCount: number;
  readonly replacements: readonly Replacement[];
};

export type Searcher = { readonly find: (search: Search) => SearcherAnswer };

const MAX_WORDS = 32;
const MAX_SPELLINGS = 50;
/** All numbers were measured (`npm run bench -- search`). */
const PREFIX_FACTOR = 0.8;
const CUT_FACTOR = 0.5;
const SYNONYM_FACTOR = 0.5;
const TYPO_FACTOR = 0.6;
/** A word found in fewer documents than this is also looked for in other forms. */
const FEW_DOCUMENTS = 4;
const MAX_CUT_LETTERS = 3;
const MIN_PREFIX_LETTERS = 3;
/** One letter changed in a shorter word gives most other short words. */
const MIN_MISSPELT_LETTERS = 4;

/** Segments are given oldest first. Buffers are reused, so run one search at a time. */
export function createSearcher(segments: readonly Segment[]): Searcher {
  const documents = numberDocuments(segments);
  const { cursors } = documents;
  const board = createScores(documents);

  const spellings = createMemory<readonly SpelledNearly[]>(MAX_SPELLINGS);

  const count = (postings: readonly Postings[], bit: number, factor: number): number => {
    const holders = countDocuments(postings);
    if (holders > 0) board.count(postings, bit, factor * rarityOf(holders, documents.count));
    return holders;
  };

  /** Known as French, if only by its beginning. */
  const isFrench = (term: string, isPrefix: boolean): boolean => {
    const bytes = writeUtf8(writeFrenchWord(term));
    return cursors.some((cursor) =>
      isPrefix ? moveToFirstNotBefore(cursor, bytes) && startsWith(cursor, bytes) : moveTo(cursor, bytes),
    );
  };

  /** Counts the best form first: a document that has it is not counted again for another form. */
  function countWord({ term, folded, isPrefix }: QueryTerm, bit: number): Omit<Replacement, "word"> | undefined {
    const factor = factorOf(term);
    const exact = count(findTerm(cursors, term), bit, factor);
    let holders = exact;
    if (isPrefix) {
      holders += count(findBeginning(cursors, folded), bit, PREFIX_FACTOR * factor);
      // « industri » is the beginning of « industrie », whose stem is shorter; « prêt » is a word, and not that of « près ».
      const shortest = isFrench(term, false)
        ? folded.length
        : Math.max(MIN_PREFIX_LETTERS, folded.length - MAX_CUT_LETTERS);
      for (let length = folded.length - 1; length >= shortest; length -= 1) {
        holders += count(findTerm(cursors, folded.slice(0, length)), bit, CUT_FACTOR * factor);
      }
    }
    if ((exact || holders) < FEW_DOCUMENTS) {
      const synonyms = listSynonyms(term).filter(
        (synonym) => count(findTerm(cursors, synonym), bit, SYNONYM_FACTOR * factor) > 0,
      );
      if (synonyms.length > 0) return { terms: synonyms, why: "synonym" };
    }
    if (holders > 0 || folded.length < MIN_MISSPELT_LETTERS || isFrench(term, isPrefix)) return undefined;
    const near = spellings.get(term) ?? findSpelledNearly(cursors, term);
    spellings.set(term, near);
    for (const { postings, distance } of near) count(postings, bit, (TYPO_FACTOR * factor) / distance);
    return near.length > 0 ? { terms: near.map((spelling) => spelling.term), why: "typo" } : undefined;
  }

  return {
    find(search) {
      const words = search.words.slice(0, MAX_WORDS);
      const hasWanted = words.some(({ term }) => !faintTerms.has(term));
      let wanted = 0;
      const replacements: Replacement[] = [];
      for (const [place, word] of words.entries()) {
        const bit = (1 << place) >>> 0;
        if (!hasWanted || !faintTerms.has(word.term)) wanted = (wanted | bit) >>> 0;
        const replacement = countWord(word, bit);
        if (replacement) replacements.push({ word: place, ...replacement });
      }
      if (words.length === 0) board.meetAll();
      const allowed = decideAllowed(search, documents);
      const { all, complete, ...counts } = rank(board, {
        kinds: documents.kinds,
        wanted,
        allowed,
        limit: search.limit,
      });
      const list = (tops: readonly TopK[]): readonly SearchMatches[] =>
        tops
          .flatMap((top) => top.list())
          .sort((one, other) => other.score - one.score || other.document - one.document)
          .map(({ score, document }) => {
            const words = countBits((board.masks[document] ?? 0) & wanted);
            return { ...documents.read(document), score, words };
          });
      const answer = { found: list(all), complete: list(complete) };
      board.clear();
      return { ...answer, ...counts, wantedCount: countBits(wanted), replacements };
    },
  };
}

type Ranking = {
  readonly kinds: Uint8Array;
  readonly wanted: number;
  readonly allowed: ((document: number) => boolean) | undefined;
  readonly limit: Counts;
};

function rank({ scores, masks, met, size }: Scores, { kinds, wanted, allowed, limit }: Ranking) {
  const all: readonly TopK[] = HIT_KINDS.map((kind) => createTopK(limit[kind]));
  const complete: readonly TopK[] = HIT_KINDS.map((kind) => createTopK(limit[kind]));
  const counts = HIT_KINDS.map(() => 0);
  const completeCounts = HIT_KINDS.map(() => 0);
  for (let place = 0; place < size(); place += 1) {
    const document = met[place] ?? 0;
    const mask = masks[document] ?? 0;
    // A question word alone does not match.
    if ((mask & wanted) === 0 && wanted !== 0) continue;
    if (allowed && !allowed(document)) continue;
    const kind = kinds[document] ?? 0;
    counts[kind] = (counts[kind] ?? 0) + 1;
    const score = scores[document] ?? 0;
    all[kind]?.offer(score, document);
    if ((mask & wanted) >>> 0 !== wanted) continue;
    completeCounts[kind] = (completeCounts[kind] ?? 0) + 1;
    complete[kind]?.offer(score, document);
  }
  return { all, complete, counts: byKind(counts), completeCounts: byKind(completeCounts) };
}

function byKind(numbers: readonly number[]): Counts {
  const [article = 0, programme = 0, place = 0, acronym = 0, tag = 0, note = 0, followUp = 0] = numbers;
  return { article, programme, place, acronym, tag, note, followUp };
}
