import * as v from "valibot";
import { isRecord } from "../../edition/files/isRecord";
import { plainText } from "../html/plainText";
import { escapeText } from "../html/writeMarkdown";
import { refuseWordPressPost } from "./refuseWordPressPost";
import { resolveUrl } from "./resolveUrl";
import type { SourceItem, SourceListing } from "./SourceItem";
import { stateWithZone } from "./stateWithZone";

/** JSON Feed, or the answer of a WordPress site; `undefined` when it is neither. */
export function readJson(json: unknown, address: string | undefined): SourceListing | undefined {
  if (isRecord(json) && Array.isArray(json.items)) return readJsonFeed(json, json.items, address);
  const posts: readonly unknown[] = Array.isArray(json) ? json : [json];
  const items = posts.flatMap((post) => readPost(post) ?? []);
  if (items.length === 0 || items.length < posts.length) return undefined;
  return { ...NOTHING, kind: "WordPress", items };
}

const NOTHING = { authors: [], categories: [], more: [], isComplete: false } as const;

const optionalText = v.fallback(v.optional(v.string()), undefined);
const PersonSchema = v.object({ name: optionalText });
const people = v.fallback(v.optional(v.array(v.fallback(PersonSchema, {})), []), []);

const FeedSchema = v.object({
  title: optionalText,
  home_page_url: optionalText,
  description: optionalText,
  language: optionalText,
  next_url: optionalText,
  authors: people,
  author: v.fallback(v.optional(PersonSchema), undefined),
});

const EntrySchema = v.object({
  id: v.fallback(v.optional(v.union([v.string(), v.pipe(v.number(), v.transform(String))])), undefined),
  url: optionalText,
  external_url: optionalText,
  title: optionalText,
  content_html: optionalText,
  content_text: optionalText,
  summary: optionalText,
  date_published: optionalText,
  date_modified: optionalText,
  language: optionalText,
  tags: v.fallback(v.optional(v.array(v.fallback(v.string(), "")), []), []),
  authors: people,
  author: v.fallback(v.optional(PersonSchema), undefined),
});

function readJsonFeed(
  json: unknown,
  entries: readonly unknown[],
  address: string | undefined,
): SourceListing | undefined {
  const parsed = v.safeParse(FeedSchema, json);
  if (!parsed.success) return undefined;
  const feed = parsed.output;
  const authors = namesOf(feed.authors, feed.author);
  return {
    ...NOTHING,
    kind: "JSON Feed",
    title: feed.title,
    url: resolveUrl(feed.home_page_url, address),
    description: feed.description,
    language: feed.language,
    authors,
    items: entries.flatMap((entry): readonly SourceItem[] => {
      const read = v.safeParse(EntrySchema, entry);
      if (!read.success) return [];
      const { output: item } = read;
      const url = resolveUrl(item.url ?? item.external_url, address);
      const own = namesOf(item.authors, item.author);
      const html = item.content_html ?? (item.content_text === undefined ? undefined : asHtml(item.content_text));
      return [
        {
          guid: item.id,
          url,
          title: item.title?.trim() || undefined,
          content:
            html !== undefined
              ? { kind: "html", html, base: url ?? address, isWhole: true }
              : item.summary === undefined
                ? { kind: "page" }
                : { kind: "html", html: asHtml(item.summary), base: url ?? address, isWhole: false },
          published: item.date_published,
          updated: item.date_modified,
          authors: own.length > 0 ? own : authors,
          categories: item.tags.filter((tag) => tag !== ""),
          language: item.language ?? feed.language,
        },
      ];
    }),
    more: [resolveUrl(feed.next_url, address) ?? []].flat(),
  };
}

function namesOf(
  people: readonly v.InferOutput<typeof PersonSchema>[],
  person: v.InferOutput<typeof PersonSchema> | undefined,
): readonly string[] {
  return [...people, ...(person ? [person] : [])].flatMap(({ name }, index, all) =>
    name && all.findIndex((other) => other.name === name) === index ? [name] : [],
  );
}

function asHtml(text: string): string {
  return text
    .split(/\n\s*\n/)
    .map((paragraph) => `<p>${escapeText(paragraph.trim()).replace(/\n/g, "<br>")}</p>`)
    .join("\n");
}

const RenderedSchema = v.union([
  v.object({ rendered: v.string(), protected: v.optional(v.boolean()) }),
  v.pipe(
    v.string(),
    v.transform((rendered) => ({ rendered, protected: false })),
  ),
]);

const PostSchema = v.object({
  guid: v.fallback(v.optional(RenderedSchema), undefined),
  id: v.fallback(v.optional(v.number()), undefined),
  link: optionalText,
  title: RenderedSchema,
  content: RenderedSchema,
  date: optionalText,
  date_gmt: optionalText,
  modified: optionalText,
  modified_gmt: optionalText,
  type: optionalText,
  status: optionalText,
  _embedded: v.fallback(v.optional(v.record(v.string(), v.unknown())), undefined),
});

function readPost(json: unknown): SourceItem | undefined {
  const parsed = v.safeParse(PostSchema, json);
  if (!parsed.success) return undefined;
  const { output: post } = parsed;
  const url = resolveUrl(post.link, undefined);
  return {
    guid: post.guid?.rendered || undefined,
    url,
    title: plainText(post.title.rendered) || undefined,
    content: { kind: "html", html: post.content.rendered, base: url, isWhole: true },
    published: stateWithZone(post.date, post.date_gmt),
    updated: stateWithZone(post.modified, post.modified_gmt),
    authors: embeddedNames(post._embedded?.author),
    categories: embeddedTerms(post._embedded?.["wp:term"]),
    refusal: refuseWordPressPost({
      type: post.type,
      status: post.status,
      isProtected: post.content.protected === true && post.content.rendered.trim() === "",
    }),
  };
}

function embeddedNames(value: unknown): readonly string[] {
  if (!Array.isArray(value)) return [];
  return value.flatMap((person: unknown) => (isRecord(person) && typeof person.name === "string" ? [person.name] : []));
}

function embeddedTerms(value: unknown): readonly string[] {
  if (!Array.isArray(value)) return [];
  return value
    .flat()
    .flatMap((term: unknown) =>
      isRecord(term) && term.taxonomy === "category" && typeof term.name === "string" ? [plainText(term.name)] : [],
    );
}
