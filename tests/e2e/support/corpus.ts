import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { parse } from "yaml";

/*
 * The articles as their source has them, read by other means than the press: the source's own lines. What a screen
 * shows is compared with this, letter by letter, white space and bullets aside.
 */
const dataDir = join(import.meta.dirname, "../../../data");

export type SourceArticle = { readonly id: string; readonly title: string; readonly letters: string };

export function readSourceArticles(): readonly SourceArticle[] {
  const folder = join(dataDir, "articles");
  return readdirSync(folder)
    .filter((name) => name.endsWith(".md"))
    .map((name) => {
      const [, frontMatter = ""] = readFileSync(join(folder, name), "utf8").split(/^---$/m);
      const { id, title, source } = parse(frontMatter);
      const [first, last] = source.lines;
      const lines = readFileSync(join(dataDir, "sources", source.file), "utf8")
        .split("\n")
        .slice(first - 1, last);
      return { id, title, letters: lettersOf(lines.map(withoutListMark).join("\n")) };
    });
}

/** Everything but white space. */
export function lettersOf(text: string): string {
  return text.replace(/\s+/g, "");
}

/** A browser draws the bullets and the numbers of lists itself: they are in no element's text. */
function withoutListMark(line: string): string {
  return line.replace(/^\s*(?:•|\d+\.)\s+/, "");
}
