import type { Documents } from "./documents";
import type { Postings } from "./readPostings";
import { GAP_BITS, GAP_MASK } from "./segmentFormat";
import { stepWeights } from "./weights";

/** Accumulates the scores of a query. Documents are numbered across segments; one instance serves all queries. */
export type Scores = {
  /** Adds a word's postings, skipping documents already counted for that word (`bit`). */
  readonly count: (postings: readonly Postings[], bit: number, factor: number) => void;
  readonly scores: Float32Array;
  readonly masks: Uint32Array;
  /** Document numbers; only the first `size()` are valid. */
  readonly met: Int32Array;
  readonly size: () => number;
  readonly meetAll: () => void;
  readonly clear: () => void;
};

export function createScores({ segments, bases, count: documentCount }: Documents): Scores {
  const scores = new Float32Array(documentCount);
  const masks = new Uint32Array(documentCount);
  const met = new Int32Array(documentCount);
  let size = 0;
  return {
    scores,
    masks,
    met,
    size: () => size,
    count(ranges, bit, factor) {
      for (const { segment, start, end } of ranges) {
        const postings = segments[segment]?.postings;
        if (!postings) continue;
        let document = (bases[segment] ?? 0) - 1;
        // `readPostings` inlined: a call for each of a hundred thousand postings would take most of a search.
        for (let at = start; at < end; ) {
          const posting = postings[at] ?? 0;
          at += 1;
          let gap = posting & GAP_MASK;
          if (gap === GAP_MASK) {
            for (let shift = 0; shift < 35; shift += 7) {
              const byte = postings[at] ?? 0;
              at += 1;
              gap += (byte & 127) << shift;
              if (byte < 128) break;
            }
          }
          document += gap + 1;
          const mask = masks[document] ?? bit;
          if ((mask & bit) !== 0) continue;
          if (mask === 0) {
            met[size] = document;
            size += 1;
          }
          masks[document] = mask | bit;
          scores[document] = (scores[document] ?? 0) + (stepWeights[posting >> GAP_BITS] ?? 0) * factor;
        }
      }
    },
    meetAll() {
      for (let document = 0; document < documentCount; document += 1) met[document] = document;
      size = documentCount;
    },
    clear() {
      for (let place = 0; place < size; place += 1) {
        const document = met[place] ?? 0;
        scores[document] = 0;
        masks[document] = 0;
      }
      size = 0;
    },
  };
}

/** Best first; equal scores put the higher number first, which is the newer document. */
export type TopK = {
  readonly offer: (score: number, document: number) => void;
  readonly list: () => readonly { readonly score: number; readonly document: number }[];
};

export function createTopK(limit: number): TopK {
  // Plain arrays: typed arrays are allocated outside the heap, and each letter typed needs a dozen.
  const scores: number[] = [];
  const documents: number[] = [];
  let size = 0;
  const isBelow = (place: number, score: number, document: number): boolean => {
    const there = scores[place] ?? 0;
    return there < score || (there === score && (documents[place] ?? 0) < document);
  };
  return {
    offer(score, document) {
      if (size === limit && !isBelow(limit - 1, score, document)) return;
      let place = size < limit ? size : limit - 1;
      for (; place > 0 && isBelow(place - 1, score, document); place -= 1) {
        scores[place] = scores[place - 1] ?? 0;
        documents[place] = documents[place - 1] ?? 0;
      }
      scores[place] = score;
      documents[place] = document;
      if (size < limit) size += 1;
    },
    list: () =>
      Array.from({ length: size }, (_, place) => ({ score: scores[place] ?? 0, document: documents[place] ?? 0 })),
  };
}

export type Memory<T> = { readonly get: (key: string) => T | undefined; readonly set: (key: string, value: T) => void };

export function createMemory<T>(most: number): Memory<T> {
  const values = new Map<string, T>();
  return {
    get: (key) => values.get(key),
    set(key, value) {
      values.delete(key);
      values.set(key, value);
      for (const oldest of values.keys()) {
        if (values.size <= most) return;
        values.delete(oldest);
      }
    },
  };
}
