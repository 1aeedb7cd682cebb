import type { Manifest } from "../domain/edition/edition";
import { checkConsistency, decodeManifest, MANIFEST_PATH, notAnEdition } from "./decodeManifest";
import { download } from "./download";
import type { EditionSource } from "./editionSource";
import { checkOrigin } from "./proof/checkOrigin";
import { readShelves } from "./readShelves";
import { type Result, refuse } from "./result";

/** A hundred thousand articles take some 50 kB. */
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
  const value = parse(bytes);
  if (value === undefined) return notAnEdition("not JSON");
  const decoded = decodeManifest(value);
  if (!decoded.ok) return decoded;
  const manifest = await checkOrigin(decoded.value, value, source.trust, installed);
  if (!manifest.ok) return manifest;
  const { revision, proof } = manifest.value;
  // The same edition, perhaps signed anew.
  if (installed?.revision === revision) return { ok: true, value: { ...installed, proof } };
  const whole = await readShelves(manifest.value, source, signal);
  return whole.ok ? checkConsistency(whole.value) : whole;
}

/** Nothing in JSON is `undefined`. */
function parse(bytes: Uint8Array): unknown {
  try {
    return JSON.parse(new TextDecoder("utf-8", { fatal: true }).decode(bytes));
  } catch {
    return undefined;
  }
}
