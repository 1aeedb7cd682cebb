import type { Manifest } from "../domain/edition/edition";
import { decodeManifest, MANIFEST_PATH, notAnEdition } from "./decodeManifest";
import { download } from "./download";
import type { EditionSource } from "./editionSource";
import { type Result, refuse } from "./result";

/** Ten thousand articles make 0.2 MB. */
const MAX_MANIFEST_BYTES = 4 * 1024 * 1024;

export async function fetchManifest(source: EditionSource, signal: AbortSignal): Promise<Result<Manifest>> {
  const file = await download(MANIFEST_PATH, source, { signal, limitBytes: MAX_MANIFEST_BYTES });
  if (!file.ok) return file;
  const { bytes, isHtml } = file.value;
  if (isHtml) return notAnEdition("a web page");
  if (bytes.byteLength > MAX_MANIFEST_BYTES) {
    return refuse({ kind: "too-large", path: MANIFEST_PATH, limitBytes: MAX_MANIFEST_BYTES });
  }
  try {
    const value: unknown = JSON.parse(new TextDecoder("utf-8", { fatal: true }).decode(bytes));
    return decodeManifest(value);
  } catch {
    return notAnEdition("not JSON");
  }
}
