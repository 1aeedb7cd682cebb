import { createPublicKey, verify } from "node:crypto";
import { type Rotation, writeSignedManifest, writeSignedRotation } from "../../../domain/edition/proof/proof";
import { writeCanonicalJson } from "../../../domain/writeCanonicalJson";
import type { CompiledEdition } from "../compile/CompiledEdition";
import type { Signer } from "./Signer";

type SigningOptions = {
  readonly signer: Signer | undefined;
  readonly now: Date;
  /** Why an edition of an earlier day replaces a later one. */
  readonly replaces: string | undefined;
};

export type Signed =
  | { readonly ok: true; readonly edition: CompiledEdition }
  | { readonly ok: false; readonly message: string };

const DAY_MS = 86_400_000;

/** Signs an edition whose `edition.yaml` names keys, and leaves the others as they are. */
export function signEdition(edition: CompiledEdition, { signer, now, replaces }: SigningOptions): Signed {
  const { keys, rotations, signedForDays } = edition.signatures;
  const { id } = edition.identity;
  if (keys.length === 0) return signer ? refuse(`keys is missing: add "${signer.publicKey}".`) : { ok: true, edition };
  if (!signer) {
    return refuse("keys are named, so phones refuse an edition without a signature: set EDITION_KEY_FILE.");
  }
  if (!keys.includes(signer.publicKey)) {
    return refuse(`keys lacks "${signer.publicKey}", with which this edition would be signed.`);
  }
  const wrong = rotations.find((rotation) => !isSigned(id, rotation));
  if (wrong) return refuse(`rotations: ${wrong.from} has not signed that ${wrong.to} is next.`);

  const facts = {
    key: signer.publicKey,
    signedAt: now.toISOString(),
    expiresAt: new Date(now.getTime() + signedForDays * DAY_MS).toISOString(),
    ...(replaces ? { replaces } : {}),
    rotations: [...rotations],
  };
  const { proof: _, ...unsigned } = edition.manifest;
  const proof = { ...facts, signature: signer.sign(writeSignedManifest(unsigned, facts)) };
  const manifest = { ...unsigned, proof };
  return { ok: true, edition: { ...edition, manifest, manifestJson: `${writeCanonicalJson(manifest)}\n` } };
}

export function signRotation(signer: Signer, edition: string, to: string): Rotation {
  const rotation = { from: signer.publicKey, to };
  return { ...rotation, signature: signer.sign(writeSignedRotation(edition, rotation)) };
}

function isSigned(edition: string, rotation: Rotation): boolean {
  const key = createPublicKey({ key: { kty: "OKP", crv: "Ed25519", x: rotation.from }, format: "jwk" });
  const text = Buffer.from(writeSignedRotation(edition, rotation));
  return verify(null, text, key, Buffer.from(rotation.signature, "base64url"));
}

function refuse(message: string): Signed {
  return { ok: false, message };
}
