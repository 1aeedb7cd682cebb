import type { Article } from "../../../domain/article/article";
import { listParagraphs } from "../../../domain/article/blocks";
import { writeComparedFields } from "../../../domain/edition/changes/compareProgrammes";
import { INVENTORY_KIND, type InventoryPart } from "../../../domain/edition/changes/inventory";
import type { Programme } from "../../../domain/reference/programme";
import { sha256 } from "../files/sha256";
import { type PackedPart, packPart } from "./packPart";

/** Some 8 kB when packed, which is what counting costs a phone whatever the size of the edition. */
const ENTRIES_PER_PART = 400;
/** Two texts of one article share it once in 280 billion corrections. */
const HASH_LENGTH = 12;

type Entry = { readonly kind: keyof InventoryPart; readonly id: string; readonly hash: string };

/**
 * Cut by ids, after one that hashes to a multiple (as `cutParts` does), so that a correction changes one part. Another way
 * of hashing would make every article look corrected once.
 */
export async function packInventory(
  articles: readonly Pick<Article, "id" | "title" | "body">[],
  programmes: readonly Programme[],
): Promise<readonly PackedPart[]> {
  const entries: readonly Entry[] = [
    ...articles.map((article) => toEntry("articles", article.id, JSON.stringify(listParagraphs(article)))),
    ...programmes.map((programme) => toEntry("programmes", programme.id, writeComparedFields(programme))),
  ].sort((one, other) => (`${one.id} ${one.kind}` < `${other.id} ${other.kind}` ? -1 : 1));
  return Promise.all(cut(entries).map(pack));
}

function toEntry(kind: Entry["kind"], id: string, text: string): Entry {
  return { kind, id, hash: sha256(text).slice(0, HASH_LENGTH) };
}

function cut(entries: readonly Entry[]): readonly (readonly Entry[])[] {
  const parts: Entry[][] = [];
  let isClosed = true;
  for (const entry of entries) {
    if (isClosed) parts.push([]);
    parts.at(-1)?.push(entry);
    isClosed = Number.parseInt(sha256(entry.id).slice(0, 8), 16) % ENTRIES_PER_PART === 0;
  }
  return parts;
}

function pack(entries: readonly Entry[]): Promise<PackedPart> {
  const list = (wanted: Entry["kind"]): InventoryPart["articles"] =>
    entries.filter(({ kind }) => kind === wanted).map(({ id, hash }) => [id, hash]);
  const content: InventoryPart = { articles: list("articles"), programmes: list("programmes") };
  return packPart(JSON.stringify(content), { kind: INVENTORY_KIND, count: entries.length });
}
