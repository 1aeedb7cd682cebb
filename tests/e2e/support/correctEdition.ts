import { appendFile, cp, mkdtemp, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { type CompiledEdition, compileEdition } from "../../../src/press/compile/compileEdition";

const dataDir = join(import.meta.dirname, "../../../data");

/** The edition as the press makes it when an editor has added one sentence at the end of one article. */
export async function correctEdition(articleId: string, sentence: string): Promise<CompiledEdition> {
  const folder = await mkdtemp(join(tmpdir(), "data-"));
  try {
    await cp(dataDir, folder, { recursive: true });
    await appendFile(join(folder, "articles", `${articleId}.md`), `\n${sentence}\n`);
    const compiled = await compileEdition(folder);
    if (!compiled.ok) throw new Error(JSON.stringify(compiled.problems));
    return compiled.edition;
  } finally {
    await rm(folder, { recursive: true });
  }
}
