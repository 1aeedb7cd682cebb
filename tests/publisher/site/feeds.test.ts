import { expect, test } from "vitest";
import { plainText } from "../../../src/publisher/import/html/plainText";
import { readSource } from "../../../src/publisher/import/readSource";
import { type FeedItem, makeFeedItem } from "../../../src/publisher/site/feeds/FeedItem";
import { listFeeds } from "../../../src/publisher/site/feeds/listFeeds";
import { writeRobots, writeSitemap } from "../../../src/publisher/site/feeds/writeSitemap";
import { publishedEdition } from "../../support/publishedEdition";

const home = "https://nouvelles.example/actu/";
const site = { home, pathOf: (id: string) => `/actu/article/${id}/`, typeset: (text: string) => text };

/** What our own import reads of a feed. */
function read(content: string, file: string) {
  const source = readSource(
    { bytes: new TextEncoder().encode(content), url: `${home}${file}` },
    { keep: [], drop: [], title: undefined, date: undefined, author: undefined },
  );
  if ("refusal" in source) throw new Error(source.refusal);
  return source.listing;
}

test.each([
  ["feed.xml", "RSS"],
  ["atom.xml", "Atom"],
  ["feed.json", "JSON Feed"],
])("%s has the newest articles whole, under their addresses below a path", async (file, kind) => {
  const edition = await publishedEdition();
  const content = listFeeds(edition, site).find((each) => each.file === file)?.content ?? "";
  const listing = read(content, file);
  expect(listing).toMatchObject({ kind, title: edition.identity.title });
  const newest = edition.articles.slice(0, 50).map((article) => makeFeedItem(article, edition, site));
  expect(listing.items.map(({ url, title, categories }) => ({ url, title, categories }))).toEqual(
    newest.map(({ url, title, tags }) => ({ url, title, categories: tags })),
  );
  expect(newest[0]?.url).toMatch(/^https:\/\/nouvelles\.example\/actu\/article\/[^/]+\/$/);
  const wordsOf = (html: string) => plainText(html).replace(/\s+/g, " ").trim();
  const received = listing.items.map(({ content: text }) => (text.kind === "html" ? wordsOf(text.html) : undefined));
  expect(received).toEqual(newest.map(({ html }: FeedItem) => wordsOf(html)));
});

test("an imported article's author and stated day are told to feed readers, and no other day is", async () => {
  const edition = await publishedEdition();
  const [first, second] = edition.articles;
  if (first === undefined || second === undefined) throw new Error("The edition has no articles.");
  const articles = [
    {
      ...first,
      date: { basis: "stated" as const, day: "2026-03-04", quote: "4 mars 2026" },
      origin: { authors: ["Ada Lovelace"] },
    },
    { ...second, date: { basis: "unknown" as const } },
  ];
  for (const { file, content } of listFeeds({ ...edition, articles }, site)) {
    if (file.startsWith("feeds")) continue;
    const { items } = read(content, file);
    expect(items[0]?.authors).toEqual(["Ada Lovelace"]);
    expect(new Date(items[0]?.published ?? "").toISOString()).toBe("2026-03-04T12:00:00.000Z");
    expect(items[1]?.published).toBeUndefined();
  }
});

test("each topic with articles has a feed, and one list names them all", async () => {
  const edition = await publishedEdition();
  const feeds = listFeeds(edition, site);
  const used = edition.about.topics.filter(({ id }) => edition.articles.some(({ topics }) => topics.includes(id)));
  for (const { id } of used) {
    const listing = read(feeds.find(({ file }) => file === `feeds/${id}.xml`)?.content ?? "", "x");
    expect(listing.items.length).toBeGreaterThan(0);
  }
  const list = feeds.find(({ file }) => file === "feeds.opml")?.content ?? "";
  const named = [...list.matchAll(/xmlUrl="([^"]+)"/g)].map(([, address]) => address);
  expect(named).toEqual(["feed.xml", ...used.map(({ id }) => `feeds/${id}.xml`)].map((file) => home + file));
});

test("the sitemap has whole addresses, and robots.txt leads to it", () => {
  const sitemap = writeSitemap(["/", "/article/a&b/"], "https://nouvelles.example");
  expect(sitemap).toContain("<loc>https://nouvelles.example/</loc>");
  expect(sitemap).toContain("<loc>https://nouvelles.example/article/a&amp;b/</loc>");
  expect(writeRobots("https://nouvelles.example/")).toContain("Sitemap: https://nouvelles.example/sitemap.xml");
});
