import { readdir, readFile } from "node:fs/promises";
import { join } from "node:path";
import type { ReadablePage } from "./measureBudgets";

/** The front page and the article of median length: one very long article is no fault of the application. */
export async function findReadablePages(outDir: string, base: string): Promise<readonly ReadablePage[]> {
  const read = async (file: string) => ({ file, html: await readFile(join(outDir, file), "utf8") });
  const ids = await readdir(join(outDir, "article")).catch(() => []);
  const articles = await Promise.all(ids.map((id) => read(`article/${id}/index.html`)));
  const byLength = articles.toSorted((one, other) => one.html.length - other.html.length);
  const article = byLength[Math.floor(byLength.length / 2)];
  const frontPage = await read("index.html");
  return [
    { name: "front page", files: [frontPage.file, ...listNeeded(frontPage.html, base)] },
    ...(article ? [{ name: "article", files: [article.file, ...listNeeded(article.html, base)] }] : []),
  ];
}

function listNeeded(html: string, base: string): readonly string[] {
  const links = [...html.matchAll(/<link\b[^>]*>/g)].map(([link]) => link);
  return links
    .filter((link) => /\brel="stylesheet"|\bas="font"/.test(link))
    .map((link) => /\bhref="([^"]*)"/.exec(link)?.[1] ?? "")
    .filter((address) => address.startsWith(base))
    .map((address) => address.slice(base.length));
}
