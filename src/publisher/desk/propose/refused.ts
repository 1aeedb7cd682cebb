import { existsSync } from "node:fs";
import { join } from "node:path";
import * as v from "valibot";
import type { Problem } from "../../edition/files/Problem";
import { readTextFile } from "../../edition/files/readTextFile";
import { readYaml } from "../../edition/files/readYaml";
import { appendEntry, quoted } from "../write/editYaml";
import type { Proposal } from "./Proposal";

export const REFUSED_FILE = "refused.yaml";

const text = v.pipe(v.string(), v.trim(), v.nonEmpty());
const RefusedSchema = v.array(
  v.strictObject({
    kind: v.picklist(["place", "date", "amount", "acronym", "programme", "topic"]),
    article: text,
    what: text,
    /** For people: where it seemed to be said. */
    quote: v.optional(text),
  }),
);
export type Refusal = v.InferOutput<typeof RefusedSchema>[number];

/** What the desk proposed and an editor refused; whoever deletes a line is asked again. */
export function readRefused(dataDir: string, report: (problem: Problem) => void): readonly Refusal[] {
  const file = REFUSED_FILE;
  const yaml = existsSync(join(dataDir, file)) ? readTextFile(dataDir, file, report) : undefined;
  if (yaml === undefined || yaml.trim() === "") return [];
  // Whoever takes the last line out leaves a file of comments.
  const isEmpty = yaml.split("\n").every((line) => line.trim() === "" || line.startsWith("#"));
  if (isEmpty) return [];
  return readYaml(RefusedSchema, yaml, (line, message) => report({ file, line, message })).value ?? [];
}

const HEAD = `# What the desk proposed and an editor refused, so that it is not proposed again. Delete a line to be asked again.
`;

/** `undefined`: the file is written in a way that this cannot add to. */
export function addRefusal(
  file: string,
  { kind, article, what, quote }: Pick<Proposal, "kind" | "article" | "what" | "quote">,
): string | undefined {
  const line = `- { kind: ${kind}, article: ${article}, what: ${quoted(what)}, quote: ${quoted(quote)} }`;
  return file === "" ? `${HEAD}${line}\n` : appendEntry(file, line);
}
