export type Features = readonly string[];

/** Features are numbered in order of appearance; ten thousand articles have millions of them. */
export type Counted = {
  readonly articles: readonly { readonly features: Int32Array; readonly counts: Int32Array }[];
  readonly heldBy: readonly number[];
};

/** Takes one article after the other, so that not all texts need to be in memory. */
export function countFeatures(articles: Iterable<Features>): Counted {
  const numbers = new Map<string, number>();
  const heldBy: number[] = [];
  const counted = Array.from(articles, (features) => {
    const counts = new Map<number, number>();
    for (const feature of features) {
      const number = numbers.get(feature) ?? numbers.size;
      numbers.set(feature, number);
      counts.set(number, (counts.get(number) ?? 0) + 1);
    }
    for (const number of counts.keys()) heldBy[number] = (heldBy[number] ?? 0) + 1;
    return { features: Int32Array.from(counts.keys()), counts: Int32Array.from(counts.values()) };
  });
  return { articles: counted, heldBy };
}
