import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";
import { onTestFinished } from "vitest";

export type Files = Readonly<Record<string, string>>;

/** A folder that is gone after the test. */
export function makeTemporaryFolder(): string {
  const folder = mkdtempSync(join(tmpdir(), "press-"));
  onTestFinished(() => rmSync(folder, { recursive: true }));
  return folder;
}

/** A data folder with topics `eau` and `feu` and, unless told otherwise, one article; removed after the test. */
export function makeDataFolder(files: Files = { "articles/un.md": article("un") }): string {
  const folder = makeTemporaryFolder();
  writeFiles(folder, { "edition.yaml": EDITION, "topics.yaml": TOPICS, "articles/README.md": "", ...files });
  return folder;
}

export function writeFiles(folder: string, files: Files): void {
  for (const [file, text] of Object.entries(files)) {
    mkdirSync(dirname(join(folder, file)), { recursive: true });
    writeFileSync(join(folder, file), text);
  }
}

/** An article file; `fields` replaces lines of its front matter, empty ones leave them out. */
export function article(id: string, body = "Une phrase.", fields: Readonly<Record<string, string>> = {}): string {
  const all = { id, title: `Titre ${id}`, topics: "[eau]", date: "{ basis: unknown }", ...fields };
  const lines = Object.entries(all).flatMap(([name, value]) => (value === "" ? [] : [`${name}: ${value}`]));
  return ["---", ...lines, "---", body, ""].join("\n");
}

export const EDITION = `id: essai
title: Essai de presse
shortTitle: Essai
description: Une publication d’essai.
language: fr
publisher: { name: Presse }
sourceStatement: Textes inventés.
publishedOn: 2024-02-29
url: https://essai.example/actu/
`;
export const TOPICS = `- { id: eau, name: Eau, colour: ardoise }
- { id: feu, name: Feu, colour: gres }
`;
