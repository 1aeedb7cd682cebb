import type { Root } from "mdast";
import remarkGfm from "remark-gfm";
import remarkParse from "remark-parse";
import { unified } from "unified";
import { type ShortenedMarkdown, shortenPlainParagraphs } from "./shortenPlainParagraphs";
import { restoreWords, shortenWords } from "./shortenWords";

const markdownParser = unified().use(remarkParse).use(remarkGfm).freeze();

export type ParsedMarkdown = { readonly root: Root } & ShortenedMarkdown;

export function parseMarkdown(markdown: string): ParsedMarkdown {
  const shortened = shortenPlainParagraphs(markdown);
  const { markdown: brief, words } = shortenWords(shortened.markdown);
  const root = markdownParser.parse(brief);
  if (restoreWords(root, words)) return { ...shortened, markdown: brief, root };
  return { ...shortened, root: markdownParser.parse(shortened.markdown) };
}
