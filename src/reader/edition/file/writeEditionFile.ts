import { type Part, SHELF_KIND } from "../../../domain/edition/edition";
import { listNeededParts } from "../../../domain/edition/listNeededParts";
import type { Trust } from "../../../domain/edition/proof/proof";
import { findPartsOf, readArticle, readInstalled, readPartBytes, readPublished } from "../../storage";
import { checkOrigin } from "../checkOrigin";
import { MANIFEST_PATH } from "../decodeManifest";
import { hashBytes } from "../hashBytes";
import { parseJson } from "../parseJson";
import { type Result, refuse } from "../result";
import { toInstallProblem } from "../toInstallProblem";
import type { Selection } from "./fileFormat";
import { packEditionFile } from "./packEditionFile";
import {
  type ReadablePage,
  writePageArticle,
  writePageEnd,
  writePageProgramme,
  writePageStart,
} from "./writeReadablePage";

type FileOptions = {
  readonly page: ReadablePage;
  readonly selection?: Selection | undefined;
  readonly trust: Trust;
  /** 0–1 */
  readonly onProgress: (share: number) => void;
};

/**
 * The edition on this phone in one file, or the parts of it that have what was chosen. Never more than a part of it is in memory: a blob's bytes are the browser's, which
 * puts many of them on the disk.
 */
export async function writeEditionFile({ page, selection, trust, onProgress }: FileOptions): Promise<Result<Blob>> {
  const installed = await readInstalled();
  if (!installed.ok) return refuse(toInstallProblem(installed.problem, 0));
  if (!installed.value) return refuse({ kind: "not-an-edition", path: MANIFEST_PATH, reason: "none is installed" });

  const { manifest } = installed.value;
  const published = await readPublished();
  if (!published.ok) return refuse(toInstallProblem(published.problem, 0));
  const text = published.value?.revision === manifest.revision ? published.value.text : undefined;
  if (text === undefined) return refuse({ kind: "not-found", path: MANIFEST_PATH, status: 404 });
  // Whoever is handed the file asks the same: an edition that has expired is no present.
  const own = await checkOrigin(manifest, parseJson(text), trust, undefined);
  if (!own.ok) return own;

  const chosen = selection && (await findPartsOf(selection.articles));
  if (chosen && !chosen.ok) return refuse(toInstallProblem(chosen.problem, 0));
  // Without its shelves nobody can tell which parts a manifest names.
  const isAsked = ({ sha256, kind }: Part): boolean =>
    kind === SHELF_KIND ||
    (chosen?.value.has(sha256) ?? true) ||
    (kind === "programmes" && selection !== undefined && selection.programmes.length > 0);
  const parts = listNeededParts(manifest).filter(isAsked);
  const files = [{ path: MANIFEST_PATH, content: new Blob([text]) }];
  for (const [index, part] of parts.entries()) {
    const content = await readSoundPart(part);
    if (!content.ok) return content;
    files.push({ path: part.path, content: content.value });
    onProgress((index + 1) / parts.length);
  }
  return { ok: true, value: packEditionFile(await writePage(page), files, selection) };
}

async function readSoundPart({ path, sha256, bytes }: Part): Promise<Result<Blob>> {
  const stored = await readPartBytes(sha256);
  if (!stored.ok) return refuse(toInstallProblem(stored.problem, bytes));
  const isSound = stored.value !== null && (await hashBytes(stored.value)) === sha256;
  return isSound && stored.value
    ? { ok: true, value: new Blob([stored.value]) }
    : refuse({ kind: "not-found", path, status: 404 });
}

async function writePage(page: ReadablePage): Promise<Blob> {
  const written = [new Blob([writePageStart(page)])];
  for (const shown of page.articles) {
    const article = await readArticle(shown.id);
    if (article.ok && article.value) written.push(new Blob([writePageArticle(shown, article.value)]));
  }
  return new Blob([...written, ...page.programmes.map(writePageProgramme), writePageEnd(page)]);
}
