import { createHash } from "node:crypto";
import { mkdtemp, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { compileEdition } from "../../../src/publisher/edition/compile/compileEdition";
import { writeEdition } from "../../../src/publisher/edition/writeEdition";
import { copyFolder } from "../../support/copyFolder";
import { type BuildCopy, copyBuild } from "./copyBuild";

const dataDir = join(import.meta.dirname, "../../../data");

/** A build that publishes more articles than it was made with: `articles` by id, as an editor writes them. */
export async function addArticles(dist: string, articles: Readonly<Record<string, string>>): Promise<BuildCopy> {
  const folder = await mkdtemp(join(tmpdir(), "data-"));
  try {
    copyFolder(dataDir, folder);
    for (const [id, text] of Object.entries(articles)) await writeFile(join(folder, "articles", `${id}.md`), text);
    const compiled = await compileEdition(folder);
    if (!compiled.ok) throw new Error(JSON.stringify(compiled.problems));
    const build = await copyBuild(dist);
    await writeEdition(compiled.edition, join(build.root, "edition"));
    return build;
  } finally {
    await rm(folder, { recursive: true });
  }
}

/** Ids after which the press ends a part: as many parts as articles. */
export function listPartEnds(count: number): readonly string[] {
  const ids: string[] = [];
  for (let number = 1; ids.length < count; number += 1) {
    const id = `essai-${number}`;
    const hash = createHash("sha256").update(id).digest("hex");
    if (Number.parseInt(hash.slice(0, 8), 16) % 20 === 0) ids.push(id);
  }
  return ids;
}
