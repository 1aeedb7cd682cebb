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
