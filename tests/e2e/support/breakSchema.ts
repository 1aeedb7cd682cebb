import { gunzipSync } from "node:zlib";
import type { Part } from "../../../src/domain/edition/edition";
import { writeCanonicalJson } from "../../../src/domain/writeCanonicalJson";
import type { CompiledEdition } from "../../../src/publisher/edition/compile/CompiledEdition";
import { sha256 } from "../../../src/publisher/edition/files/sha256";
import { packPart } from "../../../src/publisher/edition/parts/packPart";

/** The edition with one article that has no title: named, hashed and counted as it should be, so that only the schema is wrong. */
export async function breakSchema(edition: CompiledEdition): Promise<CompiledEdition> {
  const sound = edition.manifest.parts.find(({ kind }) => kind === "articles");
  if (!sound) throw new Error("The edition has no part of articles.");
  const json = new TextDecoder().decode(gunzipSync(edition.parts.get(sound.path) ?? new Uint8Array()));
  const { path, sha256: _, bytes: __, ...facts } = sound;
  const broken = await packPart(json.replace('"title":', '"titre":'), facts);

  const parts = edition.manifest.parts.map((part): Part => (part === sound ? broken.part : part));
  const bytes = parts.reduce((total, part) => total + part.bytes, 0);
  const { revision: ___, ...content } = { ...edition.manifest, parts, bytes };
  const manifest = { ...content, revision: sha256(writeCanonicalJson(content)) };
  return {
    ...edition,
    manifest,
    manifestJson: writeCanonicalJson(manifest),
    parts: new Map([...edition.parts].filter(([name]) => name !== path)).set(broken.part.path, broken.bytes),
  };
}
