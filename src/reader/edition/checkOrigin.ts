import * as v from "valibot";
import { decode } from "../../domain/decode";
import type { Manifest } from "../../domain/edition/edition";
import { followRotations } from "../../domain/edition/proof/followRotations";
import { type Proof, type Trust, writeSignedManifest, writeSignedRotation } from "../../domain/edition/proof/proof";
import { type Result, refuse } from "./result";
import { verifySignature } from "./verifySignature";

const SignedSchema = v.looseObject({ proof: v.looseObject({}) });

/**
 * The manifest if it comes from whom this application believes; its proof is then true, and what is not asked for its
 * origin has none. `value` is the manifest as it was fetched: what this application does not know in it is signed as well.
 */
export async function checkOrigin(
  manifest: Manifest,
  value: unknown,
  { edition, keys }: Trust,
  installed: Manifest | undefined,
): Promise<Result<Manifest>> {
  const { proof, ...unsigned } = manifest;
  if (keys.length === 0) return { ok: true, value: unsigned };
  const signed = decode(SignedSchema, value);
  if (!proof || !signed.ok) return untrusted("it is not signed");
  if (manifest.id !== edition) return untrusted(`it is the edition ${manifest.id}`);
  try {
    const trusted = await listTrusted({ edition, keys }, [...(installed?.proof?.rotations ?? []), ...proof.rotations]);
    if (!trusted.has(proof.key)) return untrusted(`the key ${proof.key} is not believed`);
    const text = writeSignedManifest(signed.value, signed.value.proof);
    if (!(await verifySignature(proof.key, proof.signature, text))) return untrusted("the signature is wrong");
  } catch {
    // The script that verifies did not come.
    return refuse({ kind: "unreachable" });
  }
  return checkTime(manifest, proof, installed);
}

/** Whether an edition whose signature was true when it was installed would be believed today as well. */
export async function isStillTrusted({ id, proof }: Manifest, trust: Trust): Promise<boolean> {
  if (trust.keys.length === 0) return true;
  if (!proof || id !== trust.edition || proof.expiresAt <= new Date().toISOString()) return false;
  // A script that does not come is told of when the manifest is checked.
  const trusted = await listTrusted(trust, proof.rotations).catch(() => undefined);
  return trusted?.has(proof.key) === true;
}

function listTrusted({ edition, keys }: Trust, rotations: Proof["rotations"]): Promise<ReadonlySet<string>> {
  return followRotations(keys, rotations, (rotation) =>
    verifySignature(rotation.from, rotation.signature, writeSignedRotation(edition, rotation)),
  );
}

function checkTime(manifest: Manifest, proof: Proof, installed: Manifest | undefined): Result<Manifest> {
  const { revision, publishedOn } = manifest;
  if (proof.expiresAt <= new Date().toISOString()) return refuse({ kind: "expired", expiredAt: proof.expiresAt });
  // Nobody answers for what an unsigned edition says of its day.
  if (!installed?.proof) return { ok: true, value: manifest };
  const isReplayed = proof.signedAt < installed.proof.signedAt;
  if (installed.revision === revision) return { ok: true, value: isReplayed ? installed : manifest };
  const goesBack = publishedOn < installed.publishedOn && proof.replaces === undefined;
  return isReplayed || goesBack ? refuse({ kind: "older", publishedOn }) : { ok: true, value: manifest };
}

function untrusted(reason: string): Result<never> {
  return refuse({ kind: "untrusted", reason });
}
