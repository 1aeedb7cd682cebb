import { existsSync, readdirSync } from "node:fs";
import { join } from "node:path";
import * as v from "valibot";
import { TopicIdSchema } from "../../../domain/ids";
import type { Problem } from "../../edition/files/Problem";
import { readTextFile } from "../../edition/files/readTextFile";
import { readYaml } from "../../edition/files/readYaml";

const text = v.pipe(v.string(), v.trim(), v.nonEmpty());
const flag = v.pipe(
  v.picklist(["true", "false"], "must be true or false"),
  v.transform((word) => word === "true"),
);

/** `import/<name>.yaml`: where one source is, and what is peculiar to it. */
const ImportRulesSchema = v.strictObject({
  /** Addresses, or paths that begin at the data folder. */
  from: v.pipe(v.array(text), v.minLength(1, "must name at least one address or path")),
  /** Selectors of what is the text of a page, and of what is not, there or in a feed. */
  keep: v.optional(v.array(text), []),
  drop: v.optional(v.array(text), []),
  /** Selectors, where the page says them in a way that nobody else does. */
  title: v.optional(text),
  date: v.optional(text),
  author: v.optional(text),
  /** The source's categories, each with a topic of ours. */
  topics: v.optional(v.record(text, TopicIdSchema), {}),
  /** Of everything else. */
  topic: TopicIdSchema,
  /** Whether the page of each entry is read: where the feed only has its beginning, always or never. */
  pages: v.optional(v.picklist(["teasers", "always", "never"]), "teasers"),
  /** What is no longer listed was withdrawn; a feed usually lists only the newest. */
  complete: v.optional(flag),
  /** Seconds between two requests. */
  pause: v.optional(
    v.pipe(v.string(), v.regex(/^\d{1,3}(?:\.\d+)?$/, "must be a number of seconds"), v.transform(Number)),
    "0.5",
  ),
});
export type ImportRules = v.InferOutput<typeof ImportRulesSchema>;

export const RULES_FOLDER = "import";

export type SourceRules = { readonly name: string; readonly rules: ImportRules };

/** Every source of a data folder, `import/<name>.yaml`. */
export function readRules(dataDir: string, report: (problem: Problem) => void): readonly SourceRules[] {
  const folder = join(dataDir, RULES_FOLDER);
  if (!existsSync(folder)) return [];
  return readdirSync(folder)
    .filter((file) => file.endsWith(".yaml"))
    .sort()
    .flatMap((file) => {
      const path = `${RULES_FOLDER}/${file}`;
      const text = readTextFile(dataDir, path, report);
      if (text === undefined) return [];
      const { value } = readYaml(ImportRulesSchema, text, (line, message) => report({ file: path, line, message }));
      return value === undefined ? [] : [{ name: file.slice(0, -".yaml".length), rules: value }];
    });
}

/** By what the rules say of an item's categories, in the source's order; else the one for everything else. */
export function chooseTopics(
  categories: readonly string[],
  { topics, topic }: Pick<ImportRules, "topics" | "topic">,
): readonly string[] {
  const byName = new Map(Object.entries(topics).map(([name, id]) => [fold(name), id] as const));
  const chosen = categories.flatMap((category) => byName.get(fold(category)) ?? []);
  return chosen.length > 0 ? [...new Set(chosen)] : [topic];
}

function fold(name: string): string {
  return name.normalize("NFKC").replace(/\s+/g, " ").trim().toLowerCase();
}
