import * as v from "valibot";
import { convertHtml } from "../../../src/publisher/import/html/convertHtml";
import { plainText } from "../../../src/publisher/import/html/plainText";
import { textOfMarkdown } from "../../../src/publisher/import/html/writeMarkdown";
import { readSource } from "../../../src/publisher/import/readSource";
import { readDay } from "../../../src/publisher/import/sources/readDay";
import type { SourceItem, SourceLink, SourceListing } from "../../../src/publisher/import/sources/SourceItem";
import { listLinks } from "./listLinks";
import { share } from "./measurePages";
import type { Row } from "./Row";
import { BytesSchema, readCases } from "./readCases";

const path = v.array(v.union([v.string(), v.number()]));
const CaseSchema = v.object({
  name: v.string(),
  bytes: BytesSchema,
  headers: v.record(v.string(), v.string()),
  core: v.boolean(),
  asserts: v.nullable(v.array(v.object({ path, op: v.string(), value: v.optional(v.unknown()) }))),
});
type Case = v.InferOutput<typeof CaseSchema>;

/** Where that suite's own server stands. */
const ADDRESS = "http://127.0.0.1:8097/";

/**
 * Titles, links, dates and texts of feeds. Texts are compared as readers see them, with the links in them: that suite
 * expects markup which no article has. A case is right when all that it asks is; whether XML is well-formed is no
 * question to a reader, and a case that only asks that is right when it is read without an exception.
 */
export function measureFeeds(folder: string): readonly Row[] {
  const suite = "feeds-feedparser";
  const cases = readCases(folder, suite, CaseSchema);
  if (cases.length === 0) return [];
  const core = cases.filter((feed) => feed.core);
  const failures = core.flatMap((feed) => listFailures(feed));
  const failed = new Set(failures.map(([name]) => name));
  const crashes = cases.flatMap((feed) => {
    try {
      read(feed);
      return [];
    } catch (error) {
      return [`${feed.name}: ${String(error)}`];
    }
  });
  return [
    {
      suite,
      measure: "core cases",
      result: share(core.length - failed.size, core.length),
      failures: failures.map(([name, why]) => `${name}: ${why}`),
    },
    {
      suite,
      measure: "all read without a crash",
      result: share(cases.length - crashes.length, cases.length),
      failures: crashes,
    },
  ];
}

function read({ bytes, headers }: Case): SourceListing | undefined {
  const header = (name: string) => Object.entries(headers).find(([key]) => key.toLowerCase() === name)?.[1];
  const location = header("content-location");
  const url = location === undefined ? ADDRESS : (tryUrl(location) ?? ADDRESS);
  const source = readSource({ bytes, url, contentType: header("content-type"), language: header("content-language") });
  return "listing" in source ? source.listing : undefined;
}

function tryUrl(written: string): string | undefined {
  try {
    const { href, protocol } = new URL(written, ADDRESS);
    return protocol.startsWith("http") ? href : undefined;
  } catch {
    return undefined;
  }
}

function listFailures(feed: Case): readonly (readonly [string, string])[] {
  let listing: SourceListing | undefined;
  try {
    listing = read(feed);
  } catch (error) {
    return [[feed.name, String(error)]];
  }
  return (feed.asserts ?? []).flatMap((assert) => {
    const [first] = assert.path;
    if (first === "bozo" || first === "encoding" || first === "version" || assert.op === "lacks") return [];
    const wanted = assert.op === "==" ? assert.value : undefined;
    const got = listing === undefined ? undefined : pick(listing, assert.path);
    if (assert.op === "==" ? isSame(got, wanted) : assert.op === "falsy" && !got) return [];
    return [[feed.name, `${assert.path.join(".")} is ${JSON.stringify(got)}, not ${JSON.stringify(wanted)}`] as const];
  });
}

function pick(listing: SourceListing, [where, ...rest]: readonly (string | number)[]): unknown {
  if (where === "feed") return pickFromFeed(listing, rest);
  const [index, ...field] = rest;
  const item = where === "entries" && typeof index === "number" ? listing.items[index] : undefined;
  return item === undefined ? undefined : pickFromItem(item, field);
}

function pickFromFeed(feed: SourceListing, [field, index, part]: readonly (string | number)[]): unknown {
  switch (field) {
    case "title":
    case "title_detail":
      return index === "language" ? feed.language : feed.title;
    case "id":
      return feed.guid;
    case "link":
      return feed.url;
    case "links":
      return pickFromLinks(feed.links, index, part);
    case "description":
    case "subtitle":
    case "tagline":
      return feed.description;
    case "language":
      return feed.language;
    case "updated":
    case "updated_parsed":
      return feed.updated;
    case "published":
    case "published_parsed":
      return feed.published;
    case "author":
      return feed.authors[0];
    case "tags":
      return typeof index === "number"
        ? feed.categories[index]
        : index === "length"
          ? feed.categories.length
          : undefined;
    default:
      return undefined;
  }
}

function pickFromItem(item: SourceItem, [field, index, part]: readonly (string | number)[]): unknown {
  switch (field) {
    case "title":
      return item.title;
    case "title_detail":
      return index === "language" ? item.language : item.title;
    case "link":
      return item.url;
    case "links":
      return pickFromLinks(item.links, index, part);
    case "enclosures":
      return pickFromLinks(
        item.links?.filter(({ rel }) => rel === "enclosure").map((link) => ({ ...link, rel: "" })),
        index,
        part,
      );
    case "id":
    case "guid":
      return item.guid;
    case "description":
    case "summary":
    case "summary_detail":
    case "content":
      if (part === "language" || index === "language")
        return item.content.kind === "html" ? item.content.language : undefined;
      return contentOf(item);
    case "updated":
    case "updated_parsed":
      return item.updated ?? item.published;
    case "published":
    case "published_parsed":
    case "created_parsed":
      return item.published;
    case "author":
      return item.authors[0];
    case "tags":
      return typeof index === "number" ? item.categories[index] : undefined;
    default:
      return undefined;
  }
}

function pickFromLinks(
  links: readonly SourceLink[] | undefined,
  index: string | number | undefined,
  part: string | number | undefined,
): unknown {
  const link = typeof index === "number" ? links?.[index] : undefined;
  if (part === "href" || part === "rel" || part === "type" || part === "length") return link?.[part];
  return link && Object.fromEntries(Object.entries(link).filter(([, value]) => value));
}

type Texts = { readonly text: string; readonly links: readonly string[] };

function contentOf({ content }: SourceItem): Texts | undefined {
  if (content.kind !== "html") return undefined;
  const { blocks } = convertHtml(content.html, { base: content.base });
  return { text: textOfMarkdown(blocks), links: listLinks(blocks) };
}

function isSame(got: unknown, wanted: unknown): boolean {
  if (Array.isArray(wanted)) {
    // A moment in universal time; we keep the day that the source states, which may be its neighbour.
    const [year, month, day] = wanted.map(Number);
    const stated = typeof got === "string" ? readDay(got) : undefined;
    if (stated === undefined || year === undefined || month === undefined || day === undefined) return false;
    return Math.abs(Date.parse(`${stated}T00:00:00Z`) - Date.UTC(year, month - 1, day)) <= 86_400_000;
  }
  if (wanted === null || wanted === undefined) return got === undefined || got === "";
  if (typeof wanted === "object") return JSON.stringify(sorted(wanted)) === JSON.stringify(sorted(got));
  if (typeof wanted !== "string") return got === wanted;
  if (typeof got === "object" && got !== null && "text" in got && "links" in got) {
    const { blocks } = convertHtml(wanted, {});
    const expected = squeeze(textOfMarkdown(blocks));
    const links = listLinks(blocks);
    return (
      squeeze(String(got.text)) === expected &&
      Array.isArray(got.links) &&
      links.every((link) => Array.isArray(got.links) && got.links.includes(link))
    );
  }
  // A title that is only a picture says nothing.
  if (got === undefined) return squeeze(plainText(wanted)) === "";
  return (
    typeof got === "string" &&
    (got === wanted ||
      isSameAddress(got, wanted) ||
      squeeze(got) === squeeze(plainText(wanted)) ||
      squeeze(plainText(got)) === squeeze(plainText(wanted)))
  );
}

function sorted(value: unknown): unknown {
  return typeof value === "object" && value !== null
    ? Object.entries(value).sort(([one], [other]) => (one < other ? -1 : 1))
    : value;
}

function isSameAddress(one: string, other: string): boolean {
  const addresses = [one, other].map(tryUrl);
  return /^https?:/i.test(one) && addresses[0] !== undefined && addresses[0] === addresses[1];
}

function squeeze(text: string): string {
  return text.replace(/\s+/g, " ").trim();
}
