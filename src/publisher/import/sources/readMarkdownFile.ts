import { parseDocument } from "yaml";
import { isRecord } from "../../edition/files/isRecord";
import { splitFrontMatter } from "../../edition/text/splitFrontMatter";
import { resolveUrl } from "./resolveUrl";
import type { SourceItem } from "./SourceItem";

/** A note of any tool that keeps Markdown: its front matter says what, the first heading is the title otherwise. */
export function readMarkdownFile(text: string, name: string): SourceItem {
  const split = splitFrontMatter(text);
  const fields = readFields(split?.frontMatter);
  const body = (split?.body ?? text).trim();
  const heading = /^# +(.+)$/m.exec(body);
  const isFirst = heading !== null && body.slice(0, heading.index).trim() === "";
  const title =
    first(fields, "title", "titre", "headline") ?? (isFirst ? withoutEnd(heading[1] ?? "") : undefined) ?? nameOf(name);
  return {
    guid: first(fields, "guid", "id") ?? name,
    url: resolveUrl(first(fields, "url", "link", "canonical", "source", "permalink"), undefined),
    title: title?.trim(),
    content: { kind: "markdown", markdown: isFirst ? body.slice(heading.index + heading[0].length).trim() : body },
    published: first(fields, "date", "published", "pubDate", "publishDate", "created"),
    updated: first(fields, "updated", "lastmod", "modified"),
    authors: list(fields, "author", "authors", "auteur"),
    categories: list(fields, "categories", "category", "topics", "tags"),
    language: first(fields, "lang", "language"),
    refusal:
      ["true", "yes"].includes(first(fields, "draft") ?? "") || first(fields, "published") === "false"
        ? "It is a draft."
        : undefined,
  };
}

/** « # Title # » is a way of writing it. */
function withoutEnd(heading: string): string {
  let end = heading.length;
  while (heading[end - 1] === "#") end--;
  return heading.slice(0, end).trim();
}

type Fields = Readonly<Record<string, unknown>>;

function readFields(frontMatter: string | undefined): Fields {
  if (frontMatter === undefined) return {};
  const document = parseDocument(frontMatter, { schema: "failsafe", prettyErrors: false });
  if (document.errors.length > 0) return {};
  const content: unknown = document.toJS({ maxAliasCount: 20 });
  return isRecord(content) ? content : {};
}

function first(fields: Fields, ...names: readonly string[]): string | undefined {
  for (const name of names) {
    const value = fields[name];
    if (typeof value === "string" && value.trim() !== "") return value.trim();
  }
  return undefined;
}

function list(fields: Fields, ...names: readonly string[]): readonly string[] {
  for (const name of names) {
    const value = fields[name];
    const items: readonly unknown[] = Array.isArray(value) ? value : [value];
    const texts = items.flatMap((item) => (typeof item === "string" && item.trim() !== "" ? [item.trim()] : []));
    if (texts.length > 0) return texts;
  }
  return [];
}

function nameOf(file: string): string {
  return file
    .replace(/^.*\//, "")
    .replace(/\.\w+$/, "")
    .replace(/^\d{4}-\d{2}-\d{2}-/, "")
    .replace(/[-_]+/g, " ")
    .trim();
}
