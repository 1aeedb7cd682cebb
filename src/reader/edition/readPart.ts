import type { GenericSchema } from "valibot";
import { type Article, toHeadline } from "../../domain/article/article";
import { type RelatedPart, RelatedPartSchema } from "../../domain/article/related";
import { decode } from "../../domain/decode";
import { type InventoryPart, InventoryPartSchema } from "../../domain/edition/changes/inventory";
import {
  type AboutPart,
  AboutPartSchema,
  ArticlesPartSchema,
  MAX_PART_BYTES,
  type Part,
  type ReferenceItem,
  type ReferenceKind,
  type ReferencePart,
  ReferencePartSchemas,
  type ShelfPart,
  ShelfPartSchema,
} from "../../domain/edition/edition";
import { type HeadlinePage, unpackPart } from "../storage";
import { type Result, refuse } from "./result";

export async function readAboutPart(part: Part, bytes: ArrayBuffer): Promise<Result<AboutPart>> {
  return readAs(AboutPartSchema, part, bytes);
}

export async function readShelfPart(part: Part, bytes: ArrayBuffer): Promise<Result<ShelfPart>> {
  const content = await readAs(ShelfPartSchema, part, bytes);
  const nested = content.ok ? content.value.parts.findIndex(({ kind }) => kind === part.kind) : -1;
  return nested === -1 ? content : invalid(part, `parts[${nested}].kind`, "is a shelf within a shelf");
}

export async function readInventoryPart(part: Part, bytes: ArrayBuffer): Promise<Result<InventoryPart>> {
  return readAs(InventoryPartSchema, part, bytes);
}

/** Checks the part against the manifest and returns the headlines that lists show. */
export async function readArticlesPart(part: Part, bytes: ArrayBuffer): Promise<Result<HeadlinePage>> {
  const content = await readAs(ArticlesPartSchema, part, bytes);
  if (!content.ok) return content;
  const { articles } = content.value;
  if (articles.length !== part.count) return invalid(part, "articles", `${articles.length} instead of ${part.count}`);

  const [first, last] = [articles[0], articles.at(-1)];
  if (!first || !last) return invalid(part, "articles", "must not be empty");
  if (first.sortKey !== part.from) return invalid(part, sortKeyOf(0), "is not the part's from");
  if (last.sortKey !== part.to) return invalid(part, sortKeyOf(articles.length - 1), "is not the part's to");
  const misplaced = articles.findIndex((article, index) => isBefore(article, articles[index - 1]));
  if (misplaced !== -1) return invalid(part, sortKeyOf(misplaced), "does not come after the one before");

  const headlines = articles.map(toHeadline).reverse();
  return { ok: true, value: { sha256: part.sha256, from: first.sortKey, to: last.sortKey, headlines } };
}

/** `articleCount` is that of the whole edition, because the part refers to articles by index; alone it is about all of them. */
export async function readRelatedPart(
  part: Part,
  articleCount: number,
  bytes: ArrayBuffer,
): Promise<Result<RelatedPart>> {
  const content = await readAs(RelatedPartSchema, part, bytes);
  if (!content.ok) return content;
  const { related } = content.value;
  const count = part.count || articleCount;
  if (related.length !== count) return invalid(part, "related", `${related.length} instead of ${count}`);
  const wrong = related.findIndex((others) => others.some((place) => place >= articleCount));
  return wrong === -1 ? content : invalid(part, `related[${wrong}]`, "names an article that is not there");
}

/** `seen`: names found in earlier parts, none of which may occur again; this part's names are added. */
export async function readReferencePart(
  part: Part,
  kind: ReferenceKind,
  seen: Set<string>,
  bytes: ArrayBuffer,
): Promise<Result<ReferencePart>> {
  const content = await readAs<ReferencePart>(ReferencePartSchemas[kind], part, bytes);
  if (!content.ok) return content;
  const items = Object.values(content.value).flat();
  if (items.length !== part.count) return invalid(part, kind, `${items.length} instead of ${part.count}`);
  const mine = new Set<string>();
  for (const [position, item] of items.entries()) {
    const name = `${kind} ${nameOf(item)}`;
    if (seen.has(name) || mine.has(name))
      return invalid(part, `${kind}[${position}]`, `${name} is in this edition twice`);
    mine.add(name);
  }
  for (const name of mine) seen.add(name);
  return content;
}

function nameOf(item: ReferenceItem): string {
  if ("acronym" in item) return item.acronym;
  if ("departements" in item) return "map";
  return "article" in item ? item.article : item.id;
}

export function invalid({ path }: Pick<Part, "path">, at: string, reason: string): Result<never> {
  return refuse({ kind: "invalid-part", path, at, reason });
}

function sortKeyOf(index: number): string {
  return `articles[${index}].sortKey`;
}

function isBefore(article: Article, previous: Article | undefined): boolean {
  return previous !== undefined && article.sortKey <= previous.sortKey;
}

export async function readAs<T>(schema: GenericSchema<unknown, T>, part: Part, bytes: ArrayBuffer): Promise<Result<T>> {
  const unpacked = await unpackPart(bytes);
  if (!unpacked.ok) {
    return unpacked.reason === "too-large"
      ? refuse({ kind: "too-large", path: part.path, limitBytes: MAX_PART_BYTES })
      : invalid(part, "", unpacked.reason);
  }
  const decoded = decode(schema, unpacked.value);
  if (decoded.ok) return decoded;
  const [issue] = decoded.issues;
  return invalid(part, issue?.path ?? "", issue?.reason ?? "");
}
