import type { Manifest } from "../../domain/edition/edition";
import type { InstalledEdition } from "../storage";
import { checkOrigin, isStillTrusted } from "./checkOrigin";
import { checkConsistency, decodeManifest, MANIFEST_PATH, notAnEdition } from "./decodeManifest";
import { download } from "./download";
import type { EditionSource } from "./editionSource";
import { parseJson, readUtf8 } from "./parseJson";
import { readShelves } from "./readShelves";
import { type Result, refuse } from "./result";

/** A hundred thousand articles take some 50 kB. */
const MAX_MANIFEST_BYTES = 4 * 1024 * 1024;

export type FetchedManifest = {
  readonly manifest: Manifest;
  /** As it was published, for whoever is handed this edition (`file/`). Absent where it is the one that is here already. */
  readonly text?: string | undefined;
  /** The server's name for just this file. */
  readonly tag: string | undefined;
};

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
  const text = readUtf8(bytes);
  const value = text === undefined ? undefined : parseJson(text);
  if (text === undefined || value === undefined) return notAnEdition("not JSON");
  const decoded = decodeManifest(value);
  const own = decoded.ok ? await checkOrigin(decoded.value, value, source.trust, known) : decoded;
  const root = own.ok && source.check ? await source.check(own.value, value, source.trust, known) : own;
  if (!root.ok) return root;
  const { revision, proof } = root.value;
  // The same edition, perhaps signed anew.
  if (known?.revision === revision) return { ok: true, value: { manifest: { ...known, proof }, text, tag } };
  const whole = await readShelves(root.value, source, signal);
  const manifest = whole.ok ? checkConsistency(whole.value) : whole;
  return manifest.ok ? { ok: true, value: { manifest: manifest.value, text, tag } } : manifest;
}
