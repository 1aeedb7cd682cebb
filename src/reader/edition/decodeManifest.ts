import * as v from "valibot";
import { RELATED_KIND } from "../../domain/article/related";
import { decode } from "../../domain/decode";
import { EDITION_FORMAT, type Manifest, ManifestSchema, type Part } from "../../domain/edition/edition";
import { type Result, refuse } from "./result";

export const MANIFEST_PATH = "manifest.json";

/** The only field that every future format has. */
const NewerFormatSchema = v.object({ format: v.pipe(v.number(), v.integer(), v.minValue(EDITION_FORMAT + 1)) });

export function decodeManifest(value: unknown): Result<Manifest> {
  const newer = decode(NewerFormatSchema, value);
  if (newer.ok) return refuse({ kind: "newer-format", format: newer.value.format });

  const decoded = decode(ManifestSchema, value);
  if (decoded.ok) return decoded;
  return notAnEdition(decoded.issues.map(({ path, reason }) => `${path}: ${reason}`).join("; "));
}

/** Once the parts of its shelves are among its own. */
export function checkConsistency(manifest: Manifest): Result<Manifest> {
  const contradiction = findContradiction(manifest);
  return contradiction === undefined ? { ok: true, value: manifest } : notAnEdition(contradiction);
}

export function notAnEdition(reason: string): Result<never> {
  return refuse({ kind: "not-an-edition", path: MANIFEST_PATH, reason });
}

function findContradiction({ parts, bytes, articleCount }: Manifest): string | undefined {
  if (new Set(parts.map((part) => part.sha256)).size < parts.length) return "parts: two have the same sha256";
  if (new Set(parts.map((part) => part.path)).size < parts.length) return "parts: two have the same path";
  if (parts.filter((part) => part.kind === "about").length !== 1) return "parts: not exactly one is of kind about";
  if (sum(parts.map((part) => part.bytes)) !== bytes) return "bytes: not the sum of the parts'";

  const articles = parts.filter((part) => part.kind === "articles");
  if (sum(articles.map((part) => part.count)) !== articleCount) return "articleCount: not the sum of the parts' counts";
  const related = sum(parts.map(({ kind, count }) => (kind === RELATED_KIND ? count : 0)));
  if (related > 0 && related !== articleCount) return "articleCount: not the sum of the counts of related articles";
  return areCutByTime(articles) ? undefined : "parts: those of articles do not follow each other in time";
}

/** Lists load one part after another, so the time spans of article parts must not overlap. */
function areCutByTime(parts: readonly Part[]): boolean {
  const spans = parts.map(({ from, to }) => (from !== undefined && to !== undefined ? { from, to } : undefined));
  const known = spans.filter((span) => span !== undefined).sort((a, b) => (a.from < b.from ? -1 : 1));
  if (known.length < spans.length || known.some(({ from, to }) => from > to)) return false;
  return known.every(({ from }, index) => {
    const before = known[index - 1];
    return before === undefined || before.to < from;
  });
}

function sum(numbers: readonly number[]): number {
  return numbers.reduce((total, number) => total + number, 0);
}
