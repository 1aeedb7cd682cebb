import type { RelatedPart } from "../../domain/related";

/** What is known of an article, each feature as often as it counts: today its words. Programmes and places are to join. */
export type Features = readonly string[];

const MOST_RELATED = 3;
/** Below, two articles share some words and no subject: chosen by looking at every pair of the first corpus. */
const LEAST_SIMILARITY = 0.05;
/** Of each article, the shared features that tell most about it. Keeps the work in proportion to the number of articles. */
const MOST_FEATURES = 60;
/** A feature of more articles than this tells nothing, and one of a single article relates it to none. */
const MOST_COMMON_SHARE = 0.1;
const MOST_COMMON_AT_LEAST = 6;

/** A feature's weight in each article that has it. */
type Postings = ReadonlyMap<string, readonly { readonly article: number; readonly weight: number }[]>;

/**
 * For each article, by its place, up to three others that are about the same, nearest first: the cosine of their features,
 * weighted by how rare each is (TF-IDF). The same input gives the same answer: of two equally near ones the later counts
 * as nearer, since it is the newer when the oldest comes first.
 */
export function relateArticles(articles: readonly Features[]): RelatedPart["related"] {
  const vectors = weigh(articles.map(countEach));
  const postings = invert(vectors);
  return vectors.map((vector, self) => {
    const similarities = new Map<number, number>();
    for (const [feature, weight] of vector) {
      for (const other of postings.get(feature) ?? []) {
        if (other.article === self) continue;
        similarities.set(other.article, (similarities.get(other.article) ?? 0) + weight * other.weight);
      }
    }
    return [...similarities]
      .filter(([, similarity]) => similarity >= LEAST_SIMILARITY)
      .sort(([one, near], [other, nearer]) => nearer - near || other - one)
      .slice(0, MOST_RELATED)
      .map(([article]) => article);
  });
}

type Vector = ReadonlyMap<string, number>;

function countEach(features: Features): ReadonlyMap<string, number> {
  const counts = new Map<string, number>();
  for (const feature of features) counts.set(feature, (counts.get(feature) ?? 0) + 1);
  return counts;
}

/**
 * Unit vectors, without the features that can't relate anything. Those count in the length all the same: an article full of
 * words that no other has is like none.
 */
function weigh(articles: readonly ReadonlyMap<string, number>[]): readonly Vector[] {
  const holders = new Map<string, number>();
  for (const counts of articles) {
    for (const feature of counts.keys()) holders.set(feature, (holders.get(feature) ?? 0) + 1);
  }
  const heldBy = (feature: string): number => holders.get(feature) ?? 0;
  const mostCommon = Math.max(MOST_COMMON_AT_LEAST, articles.length * MOST_COMMON_SHARE);
  return articles.map((counts) => {
    const weighed = [...counts].map(([feature, count]): [string, number] => {
      return [feature, (1 + Math.log(count)) * Math.log(articles.length / heldBy(feature))];
    });
    const length = Math.sqrt(weighed.reduce((sum, [, weight]) => sum + weight * weight, 0)) || 1;
    const shared = weighed.filter(([feature]) => heldBy(feature) > 1 && heldBy(feature) <= mostCommon);
    const strongest = shared.sort(([a, one], [b, other]) => other - one || (a < b ? -1 : 1)).slice(0, MOST_FEATURES);
    return new Map(strongest.map(([feature, weight]) => [feature, weight / length]));
  });
}

function invert(vectors: readonly Vector[]): Postings {
  const postings = new Map<string, { readonly article: number; readonly weight: number }[]>();
  for (const [article, vector] of vectors.entries()) {
    for (const [feature, weight] of vector) {
      const list = postings.get(feature);
      if (list) list.push({ article, weight });
      else postings.set(feature, [{ article, weight }]);
    }
  }
  return postings;
}
