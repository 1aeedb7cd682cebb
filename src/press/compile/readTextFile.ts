import { readFile } from "node:fs/promises";
import { join } from "node:path";
import type { Problem } from "../Problem";

/** Text of a file of the data folder, line endings made equal. `undefined` after reporting why it cannot be read. */
export async function readTextFile(
  dataDir: string,
  file: string,
  report: (problem: Problem) => void,
): Promise<string | undefined> {
  const bytes = await readFile(join(dataDir, file)).catch(() => undefined);
  if (bytes === undefined) {
    report({ file, line: 1, message: "This file is missing or cannot be read: create it." });
    return undefined;
  }
  try {
    return new TextDecoder("utf-8", { fatal: true }).decode(bytes).replace(/\r\n?/g, "\n");
  } catch {
    report({ file, line: 1, message: "This file is not UTF-8 text: save it as UTF-8." });
    return undefined;
  }
}
