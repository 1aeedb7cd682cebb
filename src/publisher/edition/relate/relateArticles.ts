import { RELATED_KIND, type RelatedPart } from "../../../domain/article/related";
import { type PackedPart, packPart } from "../parts/packPart";
import { type Counted, countFeatures, type Features } from "./listFeatures";

const MAX_RELATED = 3;
/** Below this, two articles share some words and no subject: chosen by looking at every pair of the first corpus. */
const MIN_SIMILARITY = 0.05;
/** Most distinctive features kept per article, so that the work grows in proportion to the number of articles. */
const MAX_FEATURES = 60;
/** A feature of more articles than this tells nothing. */
const MAX_COMMON_SHARE = 0.1;
const MAX_COMMON_AT_LEAST = 6;

type Weight = { readonly of: number; readonly weight: number };

/**
 * Cosine similarity of features weighted by rarity (TF-IDF): up to three articles each, closest first. Deterministic:
 * of two equally close ones the later in the list, which is the newer, comes first.
 */
export function relateArticles(articles: Iterable<Features>): RelatedPart["related"] {
  const vectors = weigh(countFeatures(articles));
  const holders = invert(vectors);
  const similarities = new Float64Array(vectors.length);
  return vectors.map((vector, self) => {
    const met: number[] = [];
    for (const { of: feature, weight } of vector) {
      for (const other of holders.get(feature) ?? []) {
        if (similarities[other.of] === 0) met.push(other.of);
        similarities[other.of] = (similarities[other.of] ?? 0) + weight * other.weight;
      }
    }
    const near = met
      .map((article) => ({ article, similarity: similarities[article] ?? 0 }))
      .filter(({ article, similarity }) => article !== self && similarity >= MIN_SIMILARITY)
      .sort((one, other) => other.similarity - one.similarity || other.article - one.article);
    for (const article of met) similarities[article] = 0;
    return near.slice(0, MAX_RELATED).map(({ article }) => article);
  });
}

/** Features that cannot relate anything still count in the length: an article full of unique words is like none. */
function weigh({ articles, heldBy }: Counted): readonly (readonly Weight[])[] {
  const mostCommon = Math.max(MAX_COMMON_AT_LEAST, articles.length * MAX_COMMON_SHARE);
  const held = (feature: number): number => heldBy[feature] ?? 0;
  return articles.map(({ features, counts }) => {
    const weights = Array.from(features, (feature, index): Weight => {
      const rarity = Math.log(articles.length / held(feature));
      return { of: feature, weight: (1 + Math.log(counts[index] ?? 1)) * rarity };
    });
    const length = Math.sqrt(weights.reduce((sum, { weight }) => sum + weight * weight, 0)) || 1;
    return weights
      .filter(({ of: feature }) => held(feature) > 1 && held(feature) <= mostCommon)
      .sort((one, other) => other.weight - one.weight || one.of - other.of)
      .slice(0, MAX_FEATURES)
      .map(({ of, weight }) => ({ of, weight: weight / length }));
  });
}

function invert(vectors: readonly (readonly Weight[])[]): ReadonlyMap<number, readonly Weight[]> {
  const holders = new Map<number, Weight[]>();
  for (const [article, vector] of vectors.entries()) {
    for (const { of: feature, weight } of vector) {
      const list = holders.get(feature);
      if (list) list.push({ of: article, weight });
      else holders.set(feature, [{ of: article, weight }]);
    }
  }
  return holders;
}

/** Of a run of articles; they name others by their place in the whole edition. */
export function packRelated(related: RelatedPart["related"]): Promise<PackedPart> {
  const content: RelatedPart = { related };
  return packPart(JSON.stringify(content), { kind: RELATED_KIND, count: related.length });
}
