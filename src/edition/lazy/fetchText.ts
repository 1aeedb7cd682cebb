import type { ArticleId } from "../../domain/ids";
import { findPartsOf, readInstalled } from "../../storage";
import type { EditionSource } from "../editionSource";
import { obtainPart } from "../obtainPart";
import { readArticlesPart } from "../readPart";
import { partsOf } from "../readParts";
import { type Result, refuse } from "../result";
import { toInstallProblem } from "../toInstallProblem";

/** Brings an article that is not kept here, verified as ever. Its part stays until the edition or the reader's choice changes. */
export async function fetchText(
  article: ArticleId,
  { signal, ...source }: EditionSource & { readonly signal: AbortSignal },
): Promise<Result<unknown>> {
  const installed = await readInstalled();
  if (!installed.ok) return refuse(toInstallProblem(installed.problem, 0));
  const names = await findPartsOf([article]);
  if (!names.ok) return refuse(toInstallProblem(names.problem, 0));
  const part =
    installed.value && partsOf(installed.value.manifest, "articles").find((one) => names.value.has(one.sha256));
  if (!part) return refuse({ kind: "not-found", path: article, status: 404 });
  const read = (bytes: ArrayBuffer) => readArticlesPart(part, bytes);
  return obtainPart(part, { source, signal, isStored: false, read, onBytes: () => undefined });
}
