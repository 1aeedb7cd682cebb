import { existsSync } from "node:fs";
import { join } from "node:path";
import * as v from "valibot";
import type { Problem } from "../files/Problem";
import { readTextFile } from "../files/readTextFile";
import { readYaml } from "../files/readYaml";

export const DISMISSED_FILE = "dismissed.yaml";

const text = v.pipe(v.string(), v.trim(), v.nonEmpty());
const DismissedSchema = v.array(
  v.strictObject({
    texts: v.pipe(v.array(text), v.minLength(1, "must name at least one text")),
    articles: v.optional(v.array(text)),
    reason: text,
  }),
);

export type Dismissal = {
  readonly text: string;
  readonly articles: readonly string[] | undefined;
  readonly line: number;
};

export function readDismissed(dataDir: string, report: (problem: Problem) => void): readonly Dismissal[] {
  const file = DISMISSED_FILE;
  const yaml = existsSync(join(dataDir, file)) ? readTextFile(dataDir, file, report) : undefined;
  if (yaml === undefined) return [];
  const { value, lineOf } = readYaml(DismissedSchema, yaml, (line, message) => report({ file, line, message }));
  return (value ?? []).flatMap(({ texts, articles }, index) =>
    texts.map((dismissed, at) => ({ text: dismissed, articles, line: lineOf([index, "texts", at]) })),
  );
}
