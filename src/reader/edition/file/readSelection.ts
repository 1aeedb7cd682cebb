import type { Article } from "../../../domain/article/article";
import { decode } from "../../../domain/decode";
import { ArticlesPartSchema, type Part } from "../../../domain/edition/edition";
import type { Programme } from "../../../domain/reference/programme";
import { type InstalledEdition, readInstalled, unpackPart } from "../../storage";
import { download } from "../download";
import type { EditionSource } from "../editionSource";
import { fetchManifest } from "../fetchManifest";
import { invalid, readArticlesPart, readReferencePart } from "../readPart";
import { type Result, refuse } from "../result";
import { toInstallProblem } from "../toInstallProblem";
import { verifyPart } from "../verifyPart";
import type { Selection } from "./fileFormat";
import type { EditionFile } from "./openEditionFile";

/** What somebody chose out of an edition, as whoever signed it wrote it. */
type ChosenTexts = {
  readonly publishedOn: string;
  readonly articles: readonly Article[];
  readonly programmes: readonly Programme[];
};

type Chosen = Pick<EditionFile, "files"> & { readonly selection: Selection };
type Source = EditionSource & { readonly signal: AbortSignal };

/**
 * Verifies each part that the file has, and reads what was chosen out of them. Nothing is installed: an edition is
 * whole or none. What was chosen out of an older edition than the installed one can still be read.
 */
export async function readSelection({ files, selection }: Chosen, source: Source): Promise<Result<ChosenTexts>> {
  const installed = await readInstalled();
  if (!installed.ok) return refuse(toInstallProblem(installed.problem, 0));
  const fetched = await fetchManifest(source, source.signal, withoutTime(installed.value));
  if (!fetched.ok) return fetched;
  const { parts, publishedOn } = fetched.value.manifest;
  const brought = parts.filter(({ path }) => files.has(path));
  const articles = await choose(selection.articles, brought, (part) => readArticles(part, source));
  if (!articles.ok) return articles;
  const seen = new Set<string>();
  const programmes = await choose(selection.programmes, brought, (part) => readProgrammes(part, seen, source));
  if (!programmes.ok) return programmes;
  return { ok: true, value: { publishedOn, articles: articles.value, programmes: programmes.value } };
}

/** In the order of the selection. `read` finds nothing in parts of another kind. */
async function choose<T extends { readonly id: string }>(
  ids: readonly T["id"][],
  parts: readonly Part[],
  read: (part: Part) => Promise<Result<readonly T[]>>,
): Promise<Result<readonly T[]>> {
  const found = new Map<string, T>();
  for (const part of parts) {
    const items = await read(part);
    if (!items.ok) return items;
    for (const item of items.value) found.set(item.id, item);
  }
  const missing = ids.find((id) => !found.has(id));
  return missing === undefined
    ? { ok: true, value: ids.flatMap((id) => found.get(id) ?? []) }
    : refuse({ kind: "not-found", path: missing, status: 404 });
}

/** Keys that named a successor are believed no longer, whatever edition said so; from when the installed one is does not count. */
function withoutTime(installed: InstalledEdition | null): InstalledEdition | null {
  if (!installed) return null;
  const { proof } = installed.manifest;
  const signed = proof && { proof: { ...proof, signedAt: "" } };
  return { ...installed, manifest: { ...installed.manifest, revision: "", publishedOn: "", ...signed } };
}

async function readArticles(part: Part, source: Source): Promise<Result<readonly Article[]>> {
  if (part.kind !== "articles") return { ok: true, value: [] };
  const bytes = await readBytes(part, source);
  if (!bytes.ok) return bytes;
  const checked = await readArticlesPart(part, bytes.value);
  if (!checked.ok) return checked;
  const unpacked = await unpackPart(bytes.value);
  const decoded = unpacked.ok ? decode(ArticlesPartSchema, unpacked.value) : undefined;
  return decoded?.ok ? { ok: true, value: decoded.value.articles } : invalid(part, "articles", "cannot be read");
}

async function readProgrammes(part: Part, seen: Set<string>, source: Source): Promise<Result<readonly Programme[]>> {
  if (part.kind !== "programmes") return { ok: true, value: [] };
  const bytes = await readBytes(part, source);
  if (!bytes.ok) return bytes;
  const content = await readReferencePart(part, "programmes", seen, bytes.value);
  if (!content.ok) return content;
  return { ok: true, value: "programmes" in content.value ? content.value.programmes : [] };
}

async function readBytes(part: Part, source: Source): Promise<Result<ArrayBuffer>> {
  const file = await download(part.path, source, { signal: source.signal, limitBytes: part.bytes });
  return file.ok ? verifyPart(part, file.value) : file;
}
