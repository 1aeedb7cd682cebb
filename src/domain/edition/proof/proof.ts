import * as v from "valibot";
import { writeCanonicalJson } from "../../writeCanonicalJson";

/** An Ed25519 public key: 32 bytes in base64url. */
export const PublicKeySchema = v.pipe(
  v.string(),
  v.regex(/^[\w-]{43}$/, "must be a public key as “npm run edition -- keys” writes it"),
);
const signature = v.pipe(v.string(), v.regex(/^[\w-]{86}$/, "must be a signature of 64 bytes in base64url"));

/** Instants are compared as texts, so all are written alike. */
const instant = v.pipe(v.string(), v.regex(/^\d{4}-\d{2}-\d{2}T\d{2}:\d{2}:\d{2}\.\d{3}Z$/));

/** `from` says that `to` signs from now on; `from` itself no longer does. */
export const RotationSchema = v.object({ from: PublicKeySchema, to: PublicKeySchema, signature });
export type Rotation = v.InferOutput<typeof RotationSchema>;

/** Who made a manifest. The signature is over the whole manifest but itself. */
export const ProofSchema = v.object({
  key: PublicKeySchema,
  signedAt: instant,
  expiresAt: instant,
  /** Why an edition of an earlier day replaces a later one; without it phones refuse to go back. */
  replaces: v.optional(v.pipe(v.string(), v.nonEmpty(), v.maxLength(500))),
  rotations: v.optional(v.array(RotationSchema), []),
  signature,
});
export type Proof = v.InferOutput<typeof ProofSchema>;

/** What an application believes: no key means that it does not ask. */
export const TrustSchema = v.object({ edition: v.string(), keys: v.array(v.string()) });
export type Trust = v.InferOutput<typeof TrustSchema>;

/* The first line keeps a signature from being used for something else that the same key signs. */

export function writeSignedManifest(manifest: Readonly<Record<string, unknown>>, proof: object): string {
  return `edition manifest 1\n${writeCanonicalJson({ ...manifest, proof: { ...proof, signature: undefined } })}`;
}

export function writeSignedRotation(edition: string, { from, to }: Pick<Rotation, "from" | "to">): string {
  return `edition key 1\n${writeCanonicalJson({ edition, from, to })}`;
}
