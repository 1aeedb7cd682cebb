import { existsSync } from "node:fs";
import { join } from "node:path";
import * as v from "valibot";
import type { Problem } from "../files/Problem";
import { readTextFile } from "../files/readTextFile";
import { readYaml } from "../files/readYaml";

export const UNQUOTED_FILE = "unquoted.yaml";

const text = v.pipe(v.string(), v.trim(), v.nonEmpty());
const UnquotedSchema = v.array(
  v.strictObject({
    words: v.pipe(v.array(text), v.minLength(1, "must name at least one word or number")),
    files: v.pipe(v.array(text), v.minLength(1, "must name at least one file")),
    reason: text,
  }),
);

export type Unquoted = { readonly word: string; readonly file: string; readonly line: number };

export function readUnquoted(dataDir: string, report: (problem: Problem) => void): readonly Unquoted[] {
  const file = UNQUOTED_FILE;
  const yaml = existsSync(join(dataDir, file)) ? readTextFile(dataDir, file, report) : undefined;
  if (yaml === undefined) return [];
  const { value, lineOf } = readYaml(UnquotedSchema, yaml, (line, message) => report({ file, line, message }));
  return (value ?? []).flatMap(({ words, files }, index) =>
    files.flatMap((name) => words.map((word) => ({ word, file: name, line: lineOf([index]) }))),
  );
}
