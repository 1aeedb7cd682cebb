import type { Article } from "../../../domain/article/article";
import type { ArticleId } from "../../../domain/ids";
import type { Place } from "../../../domain/reference/place";
import type { Programme } from "../../../domain/reference/programme";
import { listWords } from "./listWords";

/** A named programme or place is a stronger sign than any word: it counts as that many words. */
const PROGRAMME_WEIGHT = 3;
const PLACE_WEIGHT = 2;
/** Two articles that name such a large place can be about anything in it. */
const vast: ReadonlySet<Place["kind"]> = new Set(["departement", "region", "former-region", "outside"]);

type Named = { readonly programmes: readonly Programme[]; readonly places: readonly Place[] };

export function* listFeaturesOfEach(articles: readonly Article[], { programmes, places }: Named): Generator<Features> {
  const names = new Map<ArticleId, string[]>();
  const add = (feature: string, weight: number, mentions: Programme["mentions"]): void => {
    const naming = new Set(mentions.map((mention) => mention.article));
    // A feature of a single article relates it to none, and must not lower its similarity to others either.
    if (naming.size < 2) return;
    for (const article of naming) {
      const list = names.get(article) ?? [];
      names.set(article, list);
      for (let times = 0; times < weight; times++) list.push(feature);
    }
  };
  // The colon keeps these apart from words.
  for (const { id, mentions } of programmes) add(`programme:${id}`, PROGRAMME_WEIGHT, mentions);
  for (const { id, kind, mentions } of places) if (!vast.has(kind)) add(`place:${id}`, PLACE_WEIGHT, mentions);
  for (const article of articles) yield [...listWords(article), ...(names.get(article.id) ?? [])];
}

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
