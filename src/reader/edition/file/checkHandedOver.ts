import * as v from "valibot";
import { decode } from "../../../domain/decode";
import type { Manifest } from "../../../domain/edition/edition";
import type { Trust } from "../../../domain/edition/proof/proof";
import { writeCanonicalJson } from "../../../domain/writeCanonicalJson";
import { MANIFEST_PATH } from "../decodeManifest";
import { hashBytes } from "../hashBytes";
import { type Result, refuse } from "../result";

const AnyManifestSchema = v.looseObject({});

/**
 * A file comes from anybody, where a server is at least the publisher's: it has to be of the same edition, whole in every
 * byte, and not from before what is here, also where nobody asks who signed it. `value` is the manifest as it was read.
 */
export async function checkHandedOver(
  manifest: Manifest,
  value: unknown,
  { edition }: Pick<Trust, "edition">,
  installed: Manifest | undefined,
): Promise<Result<Manifest>> {
  if (manifest.id !== edition) return refuse({ kind: "untrusted", reason: `it is the edition ${manifest.id}` });
  if ((await hashManifest(value)) !== manifest.revision) return refuse({ kind: "altered", path: MANIFEST_PATH });
  const { publishedOn } = manifest;
  // What is signed says for itself whether it goes back (`checkOrigin`).
  const goesBack = installed !== undefined && publishedOn < installed.publishedOn && !manifest.proof;
  return goesBack ? refuse({ kind: "older", publishedOn }) : { ok: true, value: manifest };
}

/** The revision, as the publisher's tool makes it (`compileEdition`). */
async function hashManifest(value: unknown): Promise<string | undefined> {
  const manifest = decode(AnyManifestSchema, value);
  if (!manifest.ok) return undefined;
  const { revision: _, proof: __, ...content } = manifest.value;
  return hashBytes(new TextEncoder().encode(writeCanonicalJson(content)));
}
