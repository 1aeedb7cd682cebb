import type { RootContent } from "mdast";
import { compileArticle } from "../../edition/article/compileArticle";
import { findUnreadable } from "../../edition/files/readTextFile";
import { findExcessiveMarks } from "../../edition/text/checkMarks";
import { convertHtml } from "../html/convertHtml";
import { convertMarkdown } from "../html/convertMarkdown";
import type { Drop, DroppedPicture } from "../html/Drop";
import { plainText } from "../html/plainText";
import { textOfMarkdown, writeMarkdown } from "../html/writeMarkdown";
import { writeSimpleParagraph } from "../html/writeSimpleParagraph";
import { openDocument, selectAll } from "../page/openDocument";
import type { ImportRules } from "../rules/ImportRules";
import { readDay } from "../sources/readDay";
import type { SourceItem } from "../sources/SourceItem";
import { type ImportedArticle, writeArticle } from "../write/writeArticle";

export type ConvertedItem = {
  readonly article: Omit<ImportedArticle, "id" | "topics" | "also">;
  readonly text: string;
  readonly dropped: readonly Drop[];
  readonly pictures: readonly DroppedPicture[];
};

/** Longer titles are texts, or attacks. */
const MAX_TITLE = 500;
/** A phone refuses a part of more. */
const MAX_MARKDOWN = 1_000_000;

/** An item as an article, or the sentence that says why it is none. `before`: what reading its page dropped. */
export function convertItem(
  item: SourceItem,
  rules: Pick<ImportRules, "drop">,
  before: readonly Drop[] = [],
): ConvertedItem | { readonly refusal: string } {
  if (item.refusal !== undefined) return { refusal: item.refusal };
  const { content, published, url, authors, language } = item;
  if (content.kind === "page") return { refusal: "It has no text, and no page that could be read." };
  if ((item.title ?? "").length > MAX_TITLE)
    return { refusal: `Its title has ${item.title?.length} letters: that is no title.` };
  // What a feed brings as Markdown is read by a parser that such a text keeps busy for hours.
  const excess =
    content.kind === "markdown"
      ? (findUnreadable(content.markdown) ?? findExcessiveMarks(content.markdown))
      : undefined;
  if (excess !== undefined) return { refusal: `Its Markdown cannot be read. ${excess.message}` };
  const converted =
    content.kind === "markdown"
      ? convertMarkdown(content.markdown, { base: url, title: item.title })
      : convertHtml(dropSelected(content.html, rules.drop), { base: content.base, title: item.title, dropped: before });
  const { markdown, dropped, pictures } = converted;
  if (markdown.length > MAX_MARKDOWN)
    return { refusal: "Its text is larger than a phone can take (1 MB): make several articles of it." };
  const text = textOfMarkdown(converted.blocks);
  if (text.trim() === "") return { refusal: pictures.length > 0 ? "It is only a picture." : "It has no text." };
  const title = item.title ?? beginningOf(text);
  const day = readDay(published);
  const article = {
    title,
    day,
    published: published?.slice(0, MAX_TITLE).replace(/\s+/g, " ").trim() || undefined,
    url,
    authors: authors
      .map((name) => name.replace(/\s+/g, " ").trim())
      .filter((name) => name !== "")
      .slice(0, 20),
    language: content.kind === "html" ? (content.language ?? language) : language,
    markdown,
  };
  const objection = objectTo(article, converted.blocks);
  return objection === undefined ? { article, text, dropped, pictures } : { refusal: objection };
}

function dropSelected(html: string, selectors: readonly string[]): string {
  if (selectors.length === 0) return html;
  const document = openDocument(html);
  for (const element of selectors.flatMap((selector) => selectAll(document, selector))) element.remove();
  return document.body.innerHTML;
}

/** An item without a title is called by its own first words. */
function beginningOf(text: string): string {
  const line = plainText(text.split("\n").find((each) => each.trim() !== "") ?? "");
  if (line.length <= 90) return line;
  return `${line.slice(0, 90).replace(/\s+\S*$/, "")}…`;
}

/**
 * What is written has to be read again by the compiler as it is; otherwise it is better told than written. To simple
 * paragraphs nothing can be objected.
 */
function objectTo(
  article: Omit<ImportedArticle, "id" | "topics" | "also">,
  blocks: readonly RootContent[],
): string | undefined {
  const unreadable = findUnreadable(writeArticle({ ...article, id: "x", topics: ["x"], also: [] }));
  if (unreadable !== undefined) return `It cannot be written as an article: ${unreadable.message}`;
  const problems: string[] = [];
  const others = blocks.filter((block) => writeSimpleParagraph(block) === undefined);
  const markdown = writeMarkdown([SIMPLE, ...others]);
  const file = writeArticle({ ...article, markdown, id: "x", topics: ["x"], also: [] });
  compileArticle("articles/x.md", file, ({ message }) => problems.push(message));
  return problems[0] === undefined ? undefined : `It cannot be written as an article: ${problems[0]}`;
}

const SIMPLE: RootContent = { type: "paragraph", children: [{ type: "text", value: "p" }] };
