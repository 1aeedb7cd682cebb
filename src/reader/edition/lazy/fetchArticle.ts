import { decode } from "../../../domain/decode";
import type { InstallProblem } from "../../../domain/edition/installProblem";
import { type ArticleId, ArticleIdSchema } from "../../../domain/ids";
import { findPartsOf, readInstalled } from "../../storage";
import type { EditionSource } from "../editionSource";
import { obtainPart } from "../obtainPart";
import { readArticlesPart } from "../readPart";
import { partsOf } from "../readParts";
import { type Result, refuse } from "../result";
import { toInstallProblem } from "../toInstallProblem";

type Source = EditionSource & { readonly signal: AbortSignal };

/**
 * Brings an article that is not kept here, verified as ever. Its part stays until the edition or the reader's choice changes.
 * Never rejects: answers with what kept it away, if anything did.
 */
export async function fetchArticle(name: string, source: Source): Promise<InstallProblem | undefined> {
  try {
    const id = decode(ArticleIdSchema, name);
    const fetched = id.ok
      ? await fetchPartOf(id.value, source)
      : refuse({ kind: "not-found", path: name, status: 404 });
    return fetched.ok ? undefined : fetched.problem;
  } catch (error) {
    const { name, message } = error instanceof Error ? error : { name: "Error", message: String(error) };
    return { kind: "storage", name, message };
  }
}

async function fetchPartOf(article: ArticleId, { signal, ...source }: Source): Promise<Result<unknown>> {
  const installed = await readInstalled();
  if (!installed.ok) return refuse(toInstallProblem(installed.problem, 0));
  const names = await findPartsOf([article]);
  if (!names.ok) return refuse(toInstallProblem(names.problem, 0));
  const parts = installed.value ? partsOf(installed.value.manifest, "articles") : [];
  const part = parts.find(({ sha256 }) => names.value.has(sha256));
  if (!part) return refuse({ kind: "not-found", path: article, status: 404 });
  const read = (bytes: ArrayBuffer) => readArticlesPart(part, bytes);
  return obtainPart(part, { source, signal, isStored: false, read, onBytes: () => undefined });
}
