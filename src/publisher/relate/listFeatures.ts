import type { Article } from "../../domain/article/article";
import type { ArticleId } from "../../domain/ids";
import type { Place } from "../../domain/reference/place";
import type { Programme } from "../../domain/reference/programme";
import type { Features } from "./countFeatures";
import { listWords } from "./listWords";

/** What two articles name is a surer sign than any word of theirs: as if the word for it stood there so often. */
const PROGRAMME_WEIGHT = 3;
const PLACE_WEIGHT = 2;
/** Two articles that name such a place can be about anything in it. */
const vast: ReadonlySet<Place["kind"]> = new Set(["departement", "region", "former-region", "outside"]);

type Named = { readonly programmes: readonly Programme[]; readonly places: readonly Place[] };

/**
 * The features of one article after the other: its words, and the programmes and places that it names. All of them at once
 * would fill the memory.
 */
export function* listFeaturesOfEach(articles: readonly Article[], { programmes, places }: Named): Generator<Features> {
  const names = new Map<ArticleId, string[]>();
  const add = (feature: string, weight: number, mentions: Programme["mentions"]): void => {
    const naming = new Set(mentions.map((mention) => mention.article));
    // What no other article names relates it to none, and must not make it less like others either.
    if (naming.size < 2) return;
    for (const article of naming) {
      const list = names.get(article) ?? [];
      names.set(article, list);
      for (let times = 0; times < weight; times++) list.push(feature);
    }
  };
  // No word has a colon.
  for (const { id, mentions } of programmes) add(`programme:${id}`, PROGRAMME_WEIGHT, mentions);
  for (const { id, kind, mentions } of places) if (!vast.has(kind)) add(`place:${id}`, PLACE_WEIGHT, mentions);
  for (const article of articles) yield [...listWords(article), ...(names.get(article.id) ?? [])];
}
