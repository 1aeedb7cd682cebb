import type { Article } from "../../domain/article/article";
import { listSourceBlocks, writeBlockLines } from "../text/writePlainText";

/** Title and text of an article, a line each; kinds of spaces are one. The editor's own footnotes are not among it. */
export function writeArticleText({ title, body }: Pick<Article, "title" | "body">): string {
  return [title, ...listSourceBlocks(body).flatMap(writeBlockLines)].join("\n").replace(/[^\S\n]/g, " ");
}
