import { sha256 } from "../files/sha256";

export type PartItem = { readonly id: string; readonly sortKey: string; readonly json: string };

const ARTICLES_PER_PART = 20;
const MAX_ARTICLES = 60;
/** Packed, about a third: what a corrected word costs of the articles. A longer article is a part alone. */
const USUAL_MAX_BYTES = 160 * 1024;
const ENVELOPE_BYTES = partJson([]).length;

/**
 * Cuts the articles, oldest first, into parts of about twenty.
 *
 * Counting off twenties would move every later border when an old article is added, and every phone would fetch
 * everything again. So the articles themselves say where a part ends: after one whose id hashes to a multiple of
 * twenty. A border only moves when that very article comes or goes, so a correction changes one part and an addition
 * one part or two; the rest keep their bytes, hence their names. Where chance puts no border for sixty articles (one
 * time in twenty) or they are long, it is cut by count or size; such a cut moves with every addition before it,
 * up to the next border (among short articles a third part changes in less than one case in a hundred).
 */
export function cutParts<T extends PartItem>(oldestFirst: readonly T[]): readonly (readonly T[])[] {
  const parts: T[][] = [];
  let part: T[] = [];
  let bytes = ENVELOPE_BYTES;
  const close = () => {
    if (part.length > 0) parts.push(part);
    part = [];
    bytes = ENVELOPE_BYTES;
  };
  for (const item of oldestFirst) {
    const itemBytes = Buffer.byteLength(item.json) + 1;
    if (bytes + itemBytes > USUAL_MAX_BYTES) close();
    part.push(item);
    bytes += itemBytes;
    if (part.length >= MAX_ARTICLES || closesPart(item.id)) close();
  }
  close();
  return parts;
}

export function partJson(part: readonly PartItem[]): string {
  return `{"articles":[${part.map(({ json }) => json).join(",")}]}`;
}

function closesPart(id: string): boolean {
  return Number.parseInt(sha256(id).slice(0, 8), 16) % ARTICLES_PER_PART === 0;
}
