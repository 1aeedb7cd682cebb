import type { Manifest } from "../domain/edition/edition";
import type { InstalledEdition } from "../storage";
import { decodeManifest, MANIFEST_PATH, notAnEdition } from "./decodeManifest";
import { download } from "./download";
import type { EditionSource } from "./editionSource";
import { checkOrigin, isStillTrusted } from "./proof/checkOrigin";
import { type Result, refuse } from "./result";

/** Ten thousand articles take 0.2 MB. */
const MAX_MANIFEST_BYTES = 4 * 1024 * 1024;

/** `tag`: the server's name for just this file. */
export type FetchedManifest = { readonly manifest: Manifest; readonly tag: string | undefined };

/** `installed`: what the phone has, behind which a signed edition does not go; as long as it is the server's, it is not sent again. */
export async function fetchManifest(
  source: EditionSource,
  signal: AbortSignal,
  installed: InstalledEdition | null,
): Promise<Result<FetchedManifest>> {
  const known = installed?.manifest;
  const knownTag = known && (await isStillTrusted(known, source.trust)) ? installed.manifestTag : undefined;
  const file = await download(MANIFEST_PATH, source, { signal, limitBytes: MAX_MANIFEST_BYTES, knownTag });
  if (!file.ok) return file;
  const { bytes, isHtml, tag, isKnown } = file.value;
  if (isKnown && known) return { ok: true, value: { manifest: known, tag } };
  if (isHtml) return notAnEdition("a web page");
  if (bytes.byteLength > MAX_MANIFEST_BYTES) {
    return refuse({ kind: "too-large", path: MANIFEST_PATH, limitBytes: MAX_MANIFEST_BYTES });
  }
  const value = parse(bytes);
  if (value === undefined) return notAnEdition("not JSON");
  const decoded = decodeManifest(value);
  const manifest = decoded.ok ? await checkOrigin(decoded.value, value, source.trust, known) : decoded;
  return manifest.ok ? { ok: true, value: { manifest: manifest.value, tag } } : manifest;
}

/** Nothing in JSON is `undefined`. */
function parse(bytes: Uint8Array): unknown {
  try {
    return JSON.parse(new TextDecoder("utf-8", { fatal: true }).decode(bytes));
  } catch {
    return undefined;
  }
}
