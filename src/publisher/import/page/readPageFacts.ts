import { isRecord } from "../../edition/files/isRecord";
import { readDay } from "../sources/readDay";
import { resolveUrl } from "../sources/resolveUrl";
import { findShownDate } from "./findShownDate";
import { attributeAt, type PageDocument, selectAll, textAt } from "./openDocument";

export type PageFacts = {
  readonly title: string | undefined;
  readonly authors: readonly string[];
  /** As the page writes it. */
  readonly published: string | undefined;
  readonly canonical: string | undefined;
  readonly language: string | undefined;
  readonly site: string | undefined;
  /** The text as search engines are told it. */
  readonly body: string | undefined;
  readonly isFree: boolean | undefined;
  /** Whether it says of itself to be an article, not a list of them. */
  readonly isArticle: boolean;
  readonly feeds: readonly string[];
};

export function readPageFacts(document: PageDocument, url: string | undefined): PageFacts {
  const linked = readLinkedData(document);
  const meta = (...names: readonly string[]) =>
    names
      .map((name) =>
        attributeAt(document, `meta[property~="${name}"], meta[name~="${name}"], meta[itemprop~="${name}"]`, "content"),
      )
      .find((value) => value !== undefined);
  const base = resolveUrl(attributeAt(document, "base[href]", "href"), url) ?? url;
  const site = meta("og:site_name", "application-name");
  const title = pickTitle(
    document,
    linked?.headline,
    meta("og:title", "twitter:title", "dc:title", "DC.title", "title"),
    site,
  );
  return {
    title,
    authors:
      linked !== undefined && linked.authors.length > 0
        ? linked.authors
        : listAuthors(
            document,
            meta("author", "article:author", "dc:creator", "DC.creator", "parsely-author", "sailthru.author"),
          ),
    published: pickDate(document, title, [
      linked?.published,
      meta(
        "article:published_time",
        "datePublished",
        "og:article:published_time",
        "publication_date",
        "pubdate",
        "DC.date.issued",
        "dc.date",
        "DC.date",
        "date",
        "parsely-pub-date",
        "sailthru.date",
        "dcterms.created",
        "dcterms.date",
        "og:published_time",
      ),
      readPublishedOfPage(document),
    ]),
    canonical: resolveUrl(attributeAt(document, 'link[rel~="canonical"]', "href") ?? meta("og:url"), base),
    language: document.documentElement.getAttribute("lang") ?? undefined,
    site,
    body: linked?.body,
    isFree: linked?.isFree,
    isArticle:
      linked !== undefined ||
      meta("og:type")?.toLowerCase() === "article" ||
      meta("article:published_time") !== undefined,
    feeds: selectAll(
      document,
      'link[rel~="alternate"][type*="rss"], link[rel~="alternate"][type*="atom"], link[rel~="alternate"][type*="feed+json"]',
    ).flatMap((link) => resolveUrl(link.getAttribute("href") ?? undefined, base) ?? []),
  };
}

function pickTitle(
  document: PageDocument,
  headline: string | undefined,
  social: string | undefined,
  site: string | undefined,
): string | undefined {
  const named = [social, textAt(document, "title"), headline]
    .map((text) => tidy(text ?? ""))
    .filter((text) => text !== "");
  // What a heading says, where the title for elsewhere only adds the site's name to it; not the site's name itself.
  const headings = selectAll(document, "h1, h2, .entry-title")
    .map((heading) => tidy(heading.textContent ?? ""))
    .filter((text) => text.length > 3 && !isSame(text, site));
  const [written = ""] = named;
  const stated = headings.filter((text) => named.some((title) => title.toLowerCase().includes(text.toLowerCase())));
  const heading = stated.reduce((best, text) => (text.length > best.length ? text : best), "");
  if (heading !== "" && heading.length * 2 >= withoutSite(written, site).length) return heading;
  return withoutSite(written, site) || headings[0];
}

function isSame(one: string, other: string | undefined): boolean {
  return other !== undefined && one.toLowerCase() === other.toLowerCase();
}

/** Whatever is longer is no title. */
const LONGEST = 1000;

function withoutSite(title: string, site: string | undefined): string {
  const parts = title.length > LONGEST ? null : /^(.+?)\s+[|–—·»-]\s+([^|–—·»]+)$/.exec(title);
  if (parts === null) return title;
  const [, main = title, end = ""] = parts;
  const isSite =
    site !== undefined &&
    (site.toLowerCase().includes(end.toLowerCase()) || end.toLowerCase().includes(site.toLowerCase()));
  return isSite || (main.length > end.length && end.split(" ").length <= 3) ? main : title;
}

function listAuthors(document: PageDocument, stated: string | undefined): readonly string[] {
  const name =
    stated ??
    textAt(
      document,
      '[rel~="author"], [itemprop~="author"] [itemprop~="name"], [itemprop~="author"], .author .fn, .byline .author, .author-name, .post-author',
    );
  const plain = AUTHOR_LABELS.reduce((text, label) => text.replace(label, ""), tidy(name ?? ""));
  return plain === "" || plain.length > 80 || /^https?:|^@/.test(plain) ? [] : [plain];
}

/** « Publié par Ada », « ~ Ada », and « AuthorAda » of a label without a space. */
const AUTHOR_LABELS = [
  /^[~|·•–—-]\s*/,
  /^(?:(?:publié|posté|rédigé|écrit|posted|published|written|geschrieben|veröffentlicht)\s+)?(?:par|by|von|auteur|author|autor)(?:\s*:\s*|\s+)/i,
  /^(?:Auteur|Author|Autor)(?=\p{Lu}\p{Ll})/u,
];

function pickDate(
  document: PageDocument,
  title: string | undefined,
  stated: readonly (string | undefined)[],
): string | undefined {
  const elements = [
    attributeAt(document, '[itemprop~="datePublished"]', "datetime") ??
      attributeAt(document, '[itemprop~="datePublished"]', "content") ??
      textAt(document, '[itemprop~="datePublished"]'),
    attributeAt(document, "time[pubdate]", "datetime"),
    attributeAt(document, "article time[datetime], header time[datetime], time.entry-date, time.published", "datetime"),
    attributeAt(document, "abbr.published", "title"),
  ];
  const times = selectAll(document, "time[datetime]");
  if (times.length === 1) elements.push(times[0]?.getAttribute("datetime") ?? undefined);
  const found = [...stated, ...elements].find((date) => date !== undefined && readDay(date) !== undefined);
  return found ?? findShownDate(document, title);
}

function tidy(text: string): string {
  return text.replace(/\s+/g, " ").trim();
}

type LinkedArticle = {
  readonly headline?: string | undefined;
  readonly published?: string | undefined;
  readonly authors: readonly string[];
  readonly body?: string | undefined;
  readonly isFree?: boolean | undefined;
};

/** What the page says of its article for search engines (schema.org). */
function readLinkedData(document: PageDocument): LinkedArticle | undefined {
  for (const thing of findThings(document, /(?:Article|BlogPosting|Report)$/)) {
    return {
      headline: firstText(thing.headline) ?? firstText(thing.name),
      published: firstText(thing.datePublished),
      authors: listNames(thing.author),
      body: firstText(thing.articleBody),
      isFree: readFlag(thing.isAccessibleForFree),
    };
  }
  return undefined;
}

/** What calls itself no article may still say when it was published. */
function readPublishedOfPage(document: PageDocument): string | undefined {
  for (const page of findThings(document, /WebPage$/)) {
    const published = firstText(page.datePublished);
    if (published !== undefined) return published;
  }
  return undefined;
}

function* findThings(document: PageDocument, type: RegExp): Generator<Readonly<Record<string, unknown>>> {
  for (const script of selectAll(document, 'script[type="application/ld+json"]')) {
    for (const thing of listThings(parseJson(script.textContent ?? ""), 0))
      if (type.test(firstText(thing["@type"]) ?? "")) yield thing;
  }
}

function parseJson(text: string): unknown {
  try {
    const json: unknown = JSON.parse(
      text.replace(/^\s*(?:\/\/\s*)?<!\[CDATA\[|(?:\/\/\s*)?\]\]>\s*$/g, "").replace(/[\t\n\r]+/g, " "),
    );
    return json;
  } catch {
    return undefined;
  }
}

const MAX_DEPTH = 4;

function* listThings(json: unknown, depth: number): Generator<Readonly<Record<string, unknown>>> {
  if (depth > MAX_DEPTH) return;
  if (Array.isArray(json)) for (const item of json) yield* listThings(item, depth + 1);
  if (!isRecord(json)) return;
  yield json;
  yield* listThings(json["@graph"], depth + 1);
  yield* listThings(json.mainEntity, depth + 1);
}

function firstText(value: unknown): string | undefined {
  if (Array.isArray(value)) return firstText(value.find((item) => typeof item === "string"));
  return typeof value === "string" && value.trim() !== "" ? value.trim() : undefined;
}

function listNames(value: unknown): readonly string[] {
  const people: readonly unknown[] = Array.isArray(value) ? value : [value];
  return people.flatMap((person) => {
    const name = isRecord(person) ? firstText(person.name) : firstText(person);
    return name === undefined || /^https?:/.test(name) ? [] : [name];
  });
}

function readFlag(value: unknown): boolean | undefined {
  if (typeof value === "boolean") return value;
  return typeof value === "string" ? value.toLowerCase() === "true" : undefined;
}
