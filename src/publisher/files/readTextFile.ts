import { readFileSync } from "node:fs";
import { join } from "node:path";
import type { Problem } from "../Problem";

/** Normalises line endings. `undefined` after reporting why the file cannot be read. */
export function readTextFile(dataDir: string, file: string, report: (problem: Problem) => void): string | undefined {
  const bytes = readBytes(join(dataDir, file));
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

/** Synchronous: for thousands of small files, promises cost more than the reading. */
function readBytes(path: string): Uint8Array | undefined {
  try {
    return readFileSync(path);
  } catch {
    return undefined;
  }
}
