import * as v from "valibot";
import { type Article, ArticleSchema } from "../../src/domain/article/article";
import { INVENTORY_KIND } from "../../src/domain/edition/changes/inventory";
import { type AboutPart, AboutPartSchema, EDITION_FORMAT, type Part } from "../../src/domain/edition/edition";
import { cutBytes, writeCutList } from "../../src/domain/edition/pieces/pieces";
import { openSegment } from "../../src/domain/search/index/openSegment";
import { joinSections, packDictionary } from "../../src/domain/search/index/packDictionary";
import { packSegment } from "../../src/domain/search/index/packSegment";
import { TERM_TABLE_KIND } from "../../src/domain/search/pages/termTableKind";
import { writeCanonicalJson } from "../../src/domain/writeCanonicalJson";
import { describeArticle } from "../../src/publisher/edition/search/describeArticle";
import { mergeTerms } from "../../src/publisher/edition/search/mergeTerms";

/** Files by name, as a server would hold them; `manifest.json` among them. */
export type EditionFiles = ReadonlyMap<string, Uint8Array<ArrayBuffer>>;
export type PackedPart = {
  readonly part: Part;
  readonly bytes: Uint8Array<ArrayBuffer>;
  readonly cutList?: Uint8Array<ArrayBuffer>;
};

export type ArticleOptions = { readonly title?: string; readonly topics?: readonly string[]; readonly text?: string };

/** Numbers give the order: a higher one is newer. */
export function makeArticle(number: number, { title, topics = ["economie"], text }: ArticleOptions = {}): Article {
  const children = [{ type: "text", value: text ?? `Texte de l’article ${number}.` }];
  return v.parse(ArticleSchema, {
    id: `article-${number}`,
    title: title ?? `Article ${number}`,
    topics,
    date: { basis: "unknown" },
    sortKey: String(number).padStart(6, "0"),
    words: 4,
    standfirst: `Article ${number}.`,
    body: { type: "root", children: [{ type: "paragraph", data: { id: "texte" }, children }] },
    notes: [],
  });
}

export function makeArticles(count: number, options?: ArticleOptions): readonly Article[] {
  return Array.from({ length: count }, (_, index) => makeArticle(index + 1, options));
}

export function makeAbout(topics: readonly string[] = ["economie", "culture"]): AboutPart {
  const named = topics.map((id) => ({ id, name: id, colour: "sapin" }));
  return v.parse(AboutPartSchema, { topics: named, contacts: null });
}

export function packAbout(about = makeAbout()): Promise<PackedPart> {
  return packPart(about, { kind: "about", count: about.topics.length });
}

/** `change` lies about the part, or adds to what is said of it. */
export function packArticles(articles: readonly Article[], change: Partial<Part> = {}): Promise<PackedPart> {
  const [from, to] = [articles[0]?.sortKey ?? "", articles.at(-1)?.sortKey ?? ""];
  return packPart({ articles }, { kind: "articles", count: articles.length, from, to, ...change });
}

/** The index of these articles, as the press makes it, in one segment. */
export function packSearch(articles: readonly Article[]): Promise<PackedPart> {
  const documents = articles.map((article) => describeArticle(article));
  const [from, to] = [articles[0]?.sortKey, articles.at(-1)?.sortKey];
  return describeBytes(packSegment(documents), { kind: "search", count: articles.length, from, to });
}

/** Pages of the terms of these segments, as the press makes them of a large edition: here a single one, named by one table. */
export async function packTermPages(
  segments: readonly PackedPart[],
): Promise<{ readonly table: PackedPart; readonly page: PackedPart; readonly files: EditionFiles }> {
  const opened = segments.flatMap(({ bytes }) => openSegment(bytes.slice().buffer) ?? []);
  const terms = [...mergeTerms(opened)];
  const none = new Uint8Array(0);
  const sections = { ...packDictionary(terms), starts: new Uint8Array(4), order: none, records: none };
  const page = await describeBytes(joinSections({ documents: 0, terms: terms.length }, sections), {});
  const list = ({ part: { sha256, bytes } }: PackedPart) => packPart({ pages: [{ first: "", sha256, bytes }] }, {});
  const pages = await list(page);
  const table = await list(pages);
  const files = new Map([page, pages].map(({ part, bytes }) => [part.path, bytes]));
  return { table: { ...table, part: { ...table.part, kind: TERM_TABLE_KIND, count: 1 } }, page, files };
}

/** With the list of its pieces, which the press gives to large parts. */
export async function withCuts({ part, bytes }: PackedPart): Promise<PackedPart> {
  const pieces = cutBytes(bytes).map(async (piece) => ({ length: piece.length, hash: await hash(piece) }));
  const cutList = writeCutList(await Promise.all(pieces));
  const { path, sha256, bytes: size } = (await describeBytes(cutList, {})).part;
  return { part: { ...part, cuts: { path, sha256, bytes: size } }, bytes, cutList };
}

export function packShelf(parts: readonly PackedPart[]): Promise<PackedPart> {
  return packPart({ parts: parts.map(({ part }) => part) }, { kind: "shelf", count: parts.length });
}

/** Of articles alone. The text stands for the hash that the publisher makes of it. */
function packInventory(articles: readonly Article[]): Promise<PackedPart> {
  const entries = articles.map(({ id, title, body }) => [id, JSON.stringify([title, body])]);
  return packPart({ articles: entries, programmes: [] }, { kind: INVENTORY_KIND, count: articles.length });
}

export async function packPart(content: unknown, description: Partial<Part>): Promise<PackedPart> {
  return describeBytes(await gzip(JSON.stringify(content)), description);
}

/** A part of any bytes whatsoever, named and hashed as it should be. */
export async function describeBytes(bytes: Uint8Array<ArrayBuffer>, description: Partial<Part>): Promise<PackedPart> {
  const sha256 = await hash(bytes);
  const path = `${sha256.slice(0, 16)}.part`;
  return { part: { kind: "articles", count: 0, path, sha256, bytes: bytes.byteLength, ...description }, bytes };
}

/** `change` lies in the manifest; `onShelves` are parts that shelves among `parts` name. */
export async function publish(
  parts: readonly PackedPart[],
  change: object = {},
  onShelves: readonly PackedPart[] = [],
): Promise<EditionFiles> {
  const described = parts.map(({ part }) => part);
  const all = [...described, ...onShelves.map(({ part }) => part)];
  const articleParts = all.filter((part) => part.kind === "articles");
  const rest = {
    format: EDITION_FORMAT,
    id: "essai",
    title: "Édition d’essai",
    shortTitle: "Essai",
    description: "Une édition pour les essais.",
    language: "fr",
    publisher: { name: "Personne" },
    sourceStatement: "Ces textes sont inventés.",
    publishedOn: "2026-11-24",
    bytes: all.reduce((sum, part) => sum + part.bytes, 0),
    articleCount: articleParts.reduce((sum, part) => sum + part.count, 0),
    parts: described,
    ...change,
  };
  const revision = await hash(encode(writeCanonicalJson(rest)));
  const files = new Map([...parts, ...onShelves].map(({ part, bytes }) => [part.path, bytes]));
  for (const { part, cutList } of parts) if (part.cuts && cutList) files.set(part.cuts.path, cutList);
  return files.set("manifest.json", encode(JSON.stringify({ revision, ...rest })));
}

export type EditionOptions = {
  readonly perPart?: number;
  readonly about?: AboutPart;
  /** Segments of the index, by the articles in each. None unless told. */
  readonly segments?: readonly (readonly Article[])[];
  /** None unless told. */
  readonly inventory?: readonly Article[];
};

/** A sound edition of these articles, oldest first, cut every `perPart`. */
export async function makeEdition(
  articles: readonly Article[],
  { perPart = 2, about = makeAbout(), segments = [], inventory }: EditionOptions = {},
): Promise<EditionFiles> {
  const parts = [await packAbout(about)];
  for (let start = 0; start < articles.length; start += perPart) {
    parts.push(await packArticles(articles.slice(start, start + perPart)));
  }
  for (const segment of segments) parts.push(await packSearch(segment));
  if (inventory) parts.push(await packInventory(inventory));
  return publish(parts);
}

export function encode(text: string): Uint8Array<ArrayBuffer> {
  return new TextEncoder().encode(text);
}

export async function gzip(content: string | Blob): Promise<Uint8Array<ArrayBuffer>> {
  const packed = new Blob([content]).stream().pipeThrough(new CompressionStream("gzip"));
  return new Uint8Array(await new Response(packed).arrayBuffer());
}

async function hash(bytes: Uint8Array<ArrayBuffer>): Promise<string> {
  const digest = new Uint8Array(await crypto.subtle.digest("SHA-256", bytes));
  return Array.from(digest, (byte) => byte.toString(16).padStart(2, "0")).join("");
}
