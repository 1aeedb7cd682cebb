import * as v from "valibot";
import { type EditionIdentity, EditionIdentitySchema } from "../../domain/edition/edition";
import { type TopicColour, TopicColourSchema } from "../../domain/edition/topic";
import { HttpAddressSchema } from "../../domain/httpAddress";
import { readTextFile } from "../files/readTextFile";
import { readYaml } from "../files/readYaml";
import type { Problem } from "../Problem";

const FILE = "edition.yaml";

const { texts: _, ...written } = EditionIdentitySchema.entries;

const EditionFileSchema = v.strictObject({
  ...written,
  publisher: v.strictObject(EditionIdentitySchema.entries.publisher.entries),
  url: v.optional(HttpAddressSchema),
  /** The colour of the application's own marks and of an icon made of initials. */
  colour: v.optional(TopicColourSchema, "sapin"),
});

export type IdentityFile = {
  readonly identity: EditionIdentity;
  readonly siteUrl: string | undefined;
  readonly colour: TopicColour;
};

export function readIdentity(dataDir: string, report: (problem: Problem) => void): IdentityFile | undefined {
  const text = readTextFile(dataDir, FILE, report);
  if (text === undefined) return undefined;
  const { value } = readYaml(EditionFileSchema, text, (line, message) => report({ file: FILE, line, message }));
  if (value === undefined) return undefined;
  const { url, colour, ...identity } = value;
  return { identity, siteUrl: url, colour };
}
