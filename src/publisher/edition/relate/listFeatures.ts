import type { Article } from "../../../domain/article/article";
import type { ArticleId } from "../../../domain/ids";
import type { Place } from "../../../domain/reference/place";
import type { Programme } from "../../../domain/reference/programme";
import type { Features } from "./countFeatures";
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
