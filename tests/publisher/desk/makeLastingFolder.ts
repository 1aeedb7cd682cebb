import { mkdtempSync, readdirSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { EDITION, type Files, TOPICS, writeFiles } from "../makeDataFolder";

/** A data folder for all tests of a file. */
export function makeLastingFolder(files: Files) {
  const path = mkdtempSync(join(tmpdir(), "desk-"));
  writeFiles(path, { "edition.yaml": EDITION, "topics.yaml": TOPICS, ...files });
  return {
    path,
    list: () => readdirSync(path),
    remove: () => rmSync(path, { recursive: true }),
  };
}
