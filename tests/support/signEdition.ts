import {
  type Proof,
  type Rotation,
  writeSignedManifest,
  writeSignedRotation,
} from "../../src/domain/edition/proof/proof";
import { type EditionFiles, encode } from "./makeEdition";

export type Keys = { readonly publicKey: string; readonly sign: (text: string) => Promise<string> };

export async function makeKeys(): Promise<Keys> {
  const pair = await crypto.subtle.generateKey({ name: "Ed25519" }, true, ["sign", "verify"]);
  if (!("publicKey" in pair)) throw new Error("not a pair");
  const publicKey = toBase64Url(await crypto.subtle.exportKey("raw", pair.publicKey));
  return {
    publicKey,
    sign: async (text) => toBase64Url(await crypto.subtle.sign("Ed25519", pair.privateKey, encode(text))),
  };
}

export async function signRotation(from: Keys, to: Keys, edition = "essai"): Promise<Rotation> {
  const rotation = { from: from.publicKey, to: to.publicKey };
  return { ...rotation, signature: await from.sign(writeSignedRotation(edition, rotation)) };
}

/** The same files with a signed manifest, as the publisher's tool makes it. */
export async function signEdition(files: EditionFiles, keys: Keys, facts: Partial<Proof> = {}): Promise<EditionFiles> {
  const manifest: Record<string, unknown> = JSON.parse(new TextDecoder().decode(files.get("manifest.json")));
  const signed = {
    key: keys.publicKey,
    signedAt: "2026-11-24T08:00:00.000Z",
    expiresAt: "2099-01-01T00:00:00.000Z",
    rotations: [],
    ...facts,
  };
  const proof = { ...signed, signature: await keys.sign(writeSignedManifest(manifest, signed)) };
  return new Map(files).set("manifest.json", encode(JSON.stringify({ ...manifest, proof })));
}

function toBase64Url(bytes: ArrayBuffer): string {
  const text = btoa(String.fromCharCode(...new Uint8Array(bytes)));
  return text.replaceAll("+", "-").replaceAll("/", "_").replaceAll("=", "");
}
