import { mkdtemp, readFile, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { type CompiledEdition, compileEdition } from "../../../src/publisher/edition/compile/compileEdition";
import { copyFolder } from "../../support/copyFolder";

const dataDir = join(import.meta.dirname, "../../../data");

/**
 * The edition as the press makes it when an editor has corrected one article: added a sentence at its end, or whatever
 * `correction` makes of its text, and `added` other articles, by id.
 */
export async function correctEdition(
  articleId: string,
  correction: string | ((text: string) => string),
  added: Readonly<Record<string, string>> = {},
): Promise<CompiledEdition> {
  const folder = await mkdtemp(join(tmpdir(), "data-"));
  try {
    copyFolder(dataDir, folder);
    const file = join(folder, "articles", `${articleId}.md`);
    const text = await readFile(file, "utf8");
    const corrected = typeof correction === "string" ? `${text}\n${correction}\n` : correction(text);
    if (corrected === text) throw new Error(`The correction leaves ${articleId} as it is.`);
    await writeFile(file, corrected);
    for (const [id, article] of Object.entries(added)) await writeFile(join(folder, "articles", `${id}.md`), article);
    const compiled = await compileEdition(folder);
    if (!compiled.ok) throw new Error(JSON.stringify(compiled.problems));
    return compiled.edition;
  } finally {
    await rm(folder, { recursive: true });
  }
}
