import { existsSync, readdirSync } from "node:fs";
import { join } from "node:path";
import type { Problem } from "../../edition/files/Problem";
import { readTextFile } from "../../edition/files/readTextFile";
import { readYaml } from "../../edition/files/readYaml";
import { type ImportRules, ImportRulesSchema } from "./ImportRules";

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
