import { existsSync } from "node:fs";
import { join } from "node:path";
import * as v from "valibot";
import type { Problem } from "../files/Problem";
import { readTextFile } from "../files/readTextFile";
import { readYaml } from "../files/readYaml";
import { normaliseLine } from "./compareLines";

const LeftoversSchema = v.strictObject({
  leftovers: v.array(
    v.strictObject({ text: v.pipe(v.string(), v.nonEmpty()), reason: v.pipe(v.string(), v.trim(), v.nonEmpty()) }),
  ),
});

/** A text that belongs to no article, wherever it stands in its source. */
export type Leftover = { readonly text: string; readonly line: number };

export function leftoversFile(sourceName: string): string {
  return `sources/${sourceName.replace(/\.[^.]*$/, "")}.yaml`;
}

export function readLeftovers(
  dataDir: string,
  sourceName: string,
  report: (problem: Problem) => void,
): readonly Leftover[] {
  const file = leftoversFile(sourceName);
  const text = existsSync(join(dataDir, file)) ? readTextFile(dataDir, file, report) : undefined;
  if (text === undefined) return [];
  const { value, lineOf } = readYaml(LeftoversSchema, text, (line, message) => report({ file, line, message }));
  return (value?.leftovers ?? []).map((leftover, index) => ({
    text: normaliseLine(leftover.text),
    line: lineOf(["leftovers", index]),
  }));
}
