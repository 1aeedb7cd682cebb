import type { Manifest } from "../domain/edition/edition";
import { decodeManifest, MANIFEST_PATH, notAnEdition } from "./decodeManifest";
import { download } from "./download";
import type { EditionSource } from "./editionSource";
import { checkHandedOver } from "./file/checkHandedOver";
import { parseJson } from "./parseJson";
import { checkOrigin } from "./proof/checkOrigin";
import { type Result, refuse } from "./result";

/** Ten thousand articles take 0.2 MB. */
const MAX_MANIFEST_BYTES = 4 * 1024 * 1024;

/** `installed`: what the phone has, behind which a signed edition does not go. */
export async function fetchManifest(
  source: EditionSource,
  signal: AbortSignal,
  installed: Manifest | undefined,
): Promise<Result<Manifest>> {
  const file = await download(MANIFEST_PATH, source, { signal, limitBytes: MAX_MANIFEST_BYTES });
  if (!file.ok) return file;
  const { bytes, isHtml } = file.value;
  if (isHtml) return notAnEdition("a web page");
  if (bytes.byteLength > MAX_MANIFEST_BYTES) {
    return refuse({ kind: "too-large", path: MANIFEST_PATH, limitBytes: MAX_MANIFEST_BYTES });
  }
  const value = parseJson(bytes);
  if (value === undefined) return notAnEdition("not JSON");
  const manifest = decodeManifest(value);
  const own = manifest.ok ? await checkOrigin(manifest.value, value, source.trust, installed) : manifest;
  return own.ok && source.isFile ? checkHandedOver(own.value, value, source.trust, installed) : own;
}
