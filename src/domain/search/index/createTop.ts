/** The best of many, best first; of two as good the one with the higher number, which is the newer. */
export type Top = {
  readonly offer: (score: number, document: number) => void;
  readonly list: () => readonly { readonly score: number; readonly document: number }[];
};

export function createTop(limit: number): Top {
  // Plain lists: a typed array is allocated outside of the heap, and a letter typed takes a dozen of these.
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
