import type { Article } from "../../../domain/article/article";
import { listSourceBlocks, writeBlockLines } from "../text/writePlainText";

/** Title and text, one line each, with equal spaces. The editor's own footnotes are left out. */
export function writeArticleText({ title, body }: Pick<Article, "title" | "body">): string {
  return [title, ...listSourceBlocks(body).flatMap(writeBlockLines)].join("\n").replace(/[^\S\n]/g, " ");
}
