import type { Root } from "mdast";
import remarkGfm from "remark-gfm";
import remarkParse from "remark-parse";
import { unified } from "unified";
import { type ShortenedMarkdown, shortenPlainParagraphs } from "./shortenPlainParagraphs";

const markdownParser = unified().use(remarkParse).use(remarkGfm).freeze();

export type ParsedMarkdown = { readonly root: Root } & ShortenedMarkdown;

export function parseMarkdown(markdown: string): ParsedMarkdown {
  const shortened = shortenPlainParagraphs(markdown);
  return { root: markdownParser.parse(shortened.markdown), ...shortened };
}
