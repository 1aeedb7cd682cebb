import type { Article } from "./article";
import { listTextBlocks } from "./listTextBlocks";

/** What readers read of it: its title and its paragraphs. */
export function listParagraphs({ title, body }: Pick<Article, "title" | "body">): string[] {
  return [title, ...listTextBlocks(body).map(({ text }) => text)];
}
