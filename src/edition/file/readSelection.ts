import type { Article } from "../../domain/article/article";
import { decode } from "../../domain/decode";
import { ArticlesPartSchema, type Part } from "../../domain/edition/edition";
import type { ArticleId } from "../../domain/ids";
import { type InstalledEdition, readInstalled, unpackPart } from "../../storage";
import { download } from "../download";
import type { EditionSource } from "../editionSource";
import { fetchManifest } from "../fetchManifest";
import { invalid, readArticlesPart } from "../readPart";
import { type Result, refuse } from "../result";
import { toInstallProblem } from "../toInstallProblem";
import { verifyPart } from "../verifyPart";
import type { EditionFile } from "./openEditionFile";

/** Articles that somebody chose out of an edition, as whoever signed it wrote them. */
export type ChosenArticles = { readonly publishedOn: string; readonly articles: readonly Article[] };

type Chosen = EditionFile & { readonly selection: readonly ArticleId[] };

/**
 * Verifies each part that the file has, and reads the chosen articles out of them. Nothing is installed: an edition is
 * whole or none. What was chosen out of an older edition than the installed one can still be read.
 */
export async function readSelection(
  { files, selection }: Chosen,
  source: EditionSource & { readonly signal: AbortSignal },
): Promise<Result<ChosenArticles>> {
  const installed = await readInstalled();
  if (!installed.ok) return refuse(toInstallProblem(installed.problem, 0));
  const fetched = await fetchManifest(source, source.signal, withoutTime(installed.value));
  if (!fetched.ok) return fetched;
  const { parts, publishedOn } = fetched.value.manifest;
  const found = new Map<ArticleId, Article>();
  for (const part of parts.filter(({ kind, path }) => kind === "articles" && files.has(path))) {
    const articles = await readArticles(part, source);
    if (!articles.ok) return articles;
    for (const article of articles.value) found.set(article.id, article);
  }
  const articles = selection.flatMap((id) => found.get(id) ?? []);
  const missing = selection.find((id) => !found.has(id));
  return missing === undefined
    ? { ok: true, value: { publishedOn, articles } }
    : refuse({ kind: "not-found", path: missing, status: 404 });
}

/** Keys that named a successor are believed no longer, whatever edition said so; from when the installed one is does not count. */
function withoutTime(installed: InstalledEdition | null): InstalledEdition | null {
  if (!installed) return null;
  const { proof } = installed.manifest;
  const signed = proof && { proof: { ...proof, signedAt: "" } };
  return { ...installed, manifest: { ...installed.manifest, revision: "", publishedOn: "", ...signed } };
}

async function readArticles(
  part: Part,
  source: EditionSource & { readonly signal: AbortSignal },
): Promise<Result<readonly Article[]>> {
  const file = await download(part.path, source, { signal: source.signal, limitBytes: part.bytes });
  const bytes = file.ok ? await verifyPart(part, file.value) : file;
  if (!bytes.ok) return bytes;
  const checked = await readArticlesPart(part, bytes.value);
  if (!checked.ok) return checked;
  const unpacked = await unpackPart(bytes.value);
  const decoded = unpacked.ok ? decode(ArticlesPartSchema, unpacked.value) : undefined;
  return decoded?.ok ? { ok: true, value: decoded.value.articles } : invalid(part, "articles", "cannot be read");
}
