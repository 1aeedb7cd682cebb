import * as v from "valibot";
import { type EditionIdentity, EditionIdentitySchema } from "../../../domain/edition/edition";
import { PublicKeySchema, type Rotation, RotationSchema } from "../../../domain/edition/proof/proof";
import { HttpAddressSchema } from "../../../domain/httpAddress";
import { DecimalSchema } from "../../../domain/reference/proof";
import { type TopicColour, TopicColourSchema } from "../../../domain/reference/topic";
import type { Problem } from "../files/Problem";
import { readTextFile } from "../files/readTextFile";
import { readYaml } from "../files/readYaml";

const FILE = "edition.yaml";

const { texts: _, ...written } = EditionIdentitySchema.entries;

const EditionFileSchema = v.strictObject({
  ...written,
  publisher: v.strictObject(EditionIdentitySchema.entries.publisher.entries),
  url: v.optional(HttpAddressSchema),
  /** The colour of the application's own marks and of an icon made of initials. */
  colour: v.optional(TopicColourSchema, "sapin"),
  /** Who may sign this edition; several, so that one may be lost. */
  keys: v.optional(v.array(PublicKeySchema), []),
  rotations: v.optional(v.array(v.strictObject(RotationSchema.entries)), []),
  signedForDays: v.optional(v.pipe(DecimalSchema, v.integer(), v.minValue(1), v.maxValue(3660)), 400),
});

/** `signedForDays`: how long a phone takes an edition after it was signed. */
export type SignatureRules = {
  readonly keys: readonly string[];
  readonly rotations: readonly Rotation[];
  readonly signedForDays: number;
};

export type IdentityFile = {
  readonly identity: EditionIdentity;
  readonly siteUrl: string | undefined;
  readonly colour: TopicColour;
  readonly signatures: SignatureRules;
};

export function readIdentity(dataDir: string, report: (problem: Problem) => void): IdentityFile | undefined {
  const text = readTextFile(dataDir, FILE, report);
  if (text === undefined) return undefined;
  const { value } = readYaml(EditionFileSchema, text, (line, message) => report({ file: FILE, line, message }));
  if (value === undefined) return undefined;
  const { url, colour, keys, rotations, signedForDays, ...identity } = value;
  return { identity, siteUrl: url, colour, signatures: { keys, rotations, signedForDays } };
}
