import type { Manifest } from "../domain/edition/edition";
import { checkConsistency, decodeManifest, MANIFEST_PATH, notAnEdition } from "./decodeManifest";
import { download } from "./download";
import type { EditionSource } from "./editionSource";
import { parseJson, readUtf8 } from "./parseJson";
import { checkOrigin } from "./proof/checkOrigin";
import { readShelves } from "./readShelves";
import { type Result, refuse } from "./result";

/** A hundred thousand articles take some 50 kB. */
const MAX_MANIFEST_BYTES = 4 * 1024 * 1024;

export type FetchedManifest = {
  readonly manifest: Manifest;
  /** As it was published, for whoever is handed this edition (`file/`). */
  readonly text: string;
};

/** `installed`: what the phone has, behind which a signed edition does not go. */
export async function fetchManifest(
  source: EditionSource,
  signal: AbortSignal,
  installed: Manifest | undefined,
): Promise<Result<FetchedManifest>> {
  const file = await download(MANIFEST_PATH, source, { signal, limitBytes: MAX_MANIFEST_BYTES });
  if (!file.ok) return file;
  const { bytes, isHtml } = file.value;
  if (isHtml) return notAnEdition("a web page");
  if (bytes.byteLength > MAX_MANIFEST_BYTES) {
    return refuse({ kind: "too-large", path: MANIFEST_PATH, limitBytes: MAX_MANIFEST_BYTES });
  }
  const text = readUtf8(bytes);
  const value = text === undefined ? undefined : parseJson(text);
  if (text === undefined || value === undefined) return notAnEdition("not JSON");
  const decoded = decodeManifest(value);
  const own = decoded.ok ? await checkOrigin(decoded.value, value, source.trust, installed) : decoded;
  const root = own.ok && source.check ? await source.check(own.value, value, source.trust, installed) : own;
  if (!root.ok) return root;
  const { revision, proof } = root.value;
  // The same edition, perhaps signed anew.
  if (installed?.revision === revision) return { ok: true, value: { manifest: { ...installed, proof }, text } };
  const whole = await readShelves(root.value, source, signal);
  const manifest = whole.ok ? checkConsistency(whole.value) : whole;
  return manifest.ok ? { ok: true, value: { manifest: manifest.value, text } } : manifest;
}
