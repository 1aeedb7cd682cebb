import { gzipSync } from "node:zlib";
import { expect, test } from "vitest";
import { likeness, sketch } from "../../../src/publisher/import/identity/nearSame";
import { openDocument } from "../../../src/publisher/import/page/openDocument";
import { readPageFacts } from "../../../src/publisher/import/page/readPageFacts";
import { readSource } from "../../../src/publisher/import/readSource";
import { convertItem } from "../../../src/publisher/import/run/convertItem";
import type { SourceListing } from "../../../src/publisher/import/sources/SourceItem";
import { processorTime } from "../../support/processorTime";

function read(text: string, url = "https://a.example/feed"): SourceListing {
  const source = readSource({ bytes: Buffer.from(text), url });
  if ("refusal" in source) throw new Error(source.refusal);
  return source.listing;
}

test.each([
  [
    "RSS",
    "<rss version='2.0'><channel><title>T</title><item><title>A</title><link>/1</link><description>x</description></item></channel></rss>",
  ],
  [
    "RSS",
    "<rdf:RDF xmlns:rdf='http://www.w3.org/1999/02/22-rdf-syntax-ns#' xmlns='http://purl.org/rss/1.0/'><channel><title>T</title></channel><item rdf:about='1'><title>A</title><link>/1</link></item></rdf:RDF>",
  ],
  [
    "Atom",
    "<feed xmlns='http://www.w3.org/2005/Atom'><title>T</title><entry><title>A</title><link rel='self' href='/s'/><link href='/1'/></entry></feed>",
  ],
  [
    "Atom",
    "<a:feed xmlns:a='http://purl.org/atom/ns#'><a:title>T</a:title><a:entry><a:title>A</a:title><a:link rel='alternate' href='/1'/></a:entry></a:feed>",
  ],
  [
    "JSON Feed",
    '{"version":"https://jsonfeed.org/version/1.1","title":"T","items":[{"id":"1","url":"/1","title":"A","content_text":"x"}]}',
  ],
])("%s is told by what is in it", (kind, text) => {
  const { title, items, ...listing } = read(text);
  expect([listing.kind, title, items.map((item) => [item.title, item.url])]).toEqual([
    kind,
    "T",
    [["A", "https://a.example/1"]],
  ]);
});

test("WordPress’s answer and its export are read, and what is no article is refused with a sentence", () => {
  const [post] = read(
    '[{"id":1,"date":"2024-11-07T10:00:00","date_gmt":"2024-11-07T09:00:00","link":"https://a.example/p","title":{"rendered":"A &amp; B"},"content":{"rendered":"<p>x</p>","protected":false}}]',
  ).items;
  expect(post).toMatchObject({ title: "A & B", published: "2024-11-07T10:00:00+01:00" });
  const listing =
    read(`<rss xmlns:wp="http://wordpress.org/export/1.2/" xmlns:content="http://purl.org/rss/1.0/modules/content/"><channel><wp:wxr_version>1.2</wp:wxr_version>
<item><title>A</title><wp:post_type>post</wp:post_type><wp:status>publish</wp:status><content:encoded><![CDATA[Un.

Deux.]]></content:encoded></item><item><title>B</title><wp:post_type>attachment</wp:post_type></item><item><title>C</title><wp:status>draft</wp:status></item></channel></rss>`);
  expect(listing.kind).toBe("WordPress export");
  expect(listing.items.map((item) => convertItem(item, { drop: [] }))).toMatchObject([
    { article: { markdown: "Un.\n\nDeux." } },
    { refusal: "It is no article but a record of the kind “attachment”." },
    { refusal: "It is not published (“draft”)." },
  ]);
});

test("a sitemap, an index of them and a list of feeds lead on", () => {
  expect(
    read(
      "<urlset xmlns='http://www.sitemaps.org/schemas/sitemap/0.9'><url><loc>https://a.example/1</loc></url></urlset>",
    ).items,
  ).toMatchObject([{ url: "https://a.example/1", content: { kind: "page" } }]);
  expect(read("<sitemapindex><sitemap><loc>/s.xml</loc></sitemap></sitemapindex>").more).toEqual([
    "https://a.example/s.xml",
  ]);
  expect(
    read("<opml><head><title>T</title></head><body><outline><outline xmlUrl='/f'/></outline></body></opml>").more,
  ).toEqual(["https://a.example/f"]);
});

test("a packed sitemap is a sitemap, a bomb and a broken one are refused with a sentence", () => {
  const packed = readSource({ bytes: gzipSync("<urlset><url><loc>https://a.example/1</loc></url></urlset>") });
  expect("listing" in packed && packed.listing.items).toMatchObject([{ url: "https://a.example/1" }]);
  for (const bytes of [gzipSync(Buffer.alloc(64_000_001)), Buffer.from([0x1f, 0x8b, 1]), gzipSync(gzipSync("a"))])
    expect(readSource({ bytes })).toEqual({ refusal: "It is packed, and broken or larger than 64 MB." });
});

test("a page is one article, a stub behind a paywall is refused", () => {
  const text =
    "<p>Le conseil de Sainte-Invention se réunit jeudi. Il parlera du pont et de la piscine, puis du marché.</p>".repeat(
      6,
    );
  const page = (end: string) =>
    `<html lang="fr"><head><title>Le conseil – Ville</title><meta property="article:published_time" content="2024-11-15T08:00:00+01:00"></head><body><nav><a href=/>Accueil</a></nav><article><h1>Le conseil</h1>${text}${end}</article></body></html>`;
  expect(read(page("")).items).toMatchObject([
    { title: "Le conseil", published: "2024-11-15T08:00:00+01:00", language: "fr", refusal: undefined },
  ]);
  expect(read(page("<p>La suite est réservée aux abonnés.</p>")).items).toMatchObject([
    { refusal: "Only its beginning can be read: the rest is for the site’s subscribers." },
  ]);
});

const heading = "<h1>Le pont</h1>";

test.each([
  ["after « Publié le »", `${heading}<p>Publié le jeudi 13 juin 2019 à 10 h</p>`, "13 juin 2019"],
  ["in two pieces", `${heading}<ul><li><p>Mise en ligne</p><p>23 mai 2019</p></li></ul>`, "23 mai 2019"],
  ["in what the template calls a date", `<div class="post-date">31.03.2020</div>${heading}`, "31.03.2020"],
  ["by the day of a month that no other can be", `${heading}<span class="date">13/06/2019</span>`, "13/06/2019"],
  [
    "to search engines",
    `<script type="application/ld+json">{"@type":"WebPage","datePublished":"2014-03-17T01:44:37+00:00"}</script>${heading}`,
    "2014-03-17T01:44:37+00:00",
  ],
  [
    "nearest to its title",
    `<main>${heading}<p class="meta">3. August 2015</p></main><p class="date">1. Mai 2016</p>`,
    "3. August 2015",
  ],
  [
    "among what it says of itself",
    `${heading}<ul><li><b>Date</b> 23.05.2011</li><li>Mots-clés eau</li></ul>`,
    "23.05.2011",
  ],
  ["only of a meeting", `${heading}<ul><li>Date : 23.05.2011</li><li>Lieu : salle des fêtes</li></ul>`, undefined],
  ["only of its last change", `${heading}<p class="date">Mis à jour le 13 juin 2019</p>`, undefined],
  ["only in a comment", `${heading}<div id="comments"><p class="date">13 juin 2019</p></div>`, undefined],
  ["in two ways to read it", `${heading}<p class="date">05/06/2019</p>`, undefined],
  ["twice and differently", `${heading}<p class="date">13 juin 2019</p><p class="date">14 juin 2019</p>`, undefined],
  ["in its text only", `${heading}<p>Le pont rouvre le 13 juin 2019.</p>`, undefined],
])("a page says its day %s", (_, inside, published) => {
  const page = openDocument(`<html lang="fr"><head><title>Le pont</title></head><body>${inside}</body></html>`);
  expect(readPageFacts(page, "https://a.example/pont").published).toBe(published);
});

test.each([
  ["Publié par Ada Lovelace", "Ada Lovelace"],
  ["AuthorAda Lovelace", "Ada Lovelace"],
  ["~ Ada", "Ada"],
  ["Byron Parent", "Byron Parent"],
])("the author that a page writes as “%s” is %s", (written, name) => {
  const page = openDocument(`<html><body><p class="author-name">${written}</p></body></html>`);
  expect(readPageFacts(page, undefined).authors).toEqual([name]);
});

test("what stands beside a short text on every page of a site is no more of it", () => {
  const widgets = `<div id="secondary"><section class="widget"><h2>Commentaires récents</h2>${"<p>Quelqu’un a dit une chose bien longue sous un autre article, et on l’affiche partout.</p>".repeat(12)}</section></div>`;
  const page = `<html><body><div id="content"><div class="entry-content"><p>La piscine rouvre samedi, dit la commune, à neuf heures.</p></div></div>${widgets}</body></html>`;
  const [item] = read(page).items;
  const converted = item && convertItem(item, { drop: [] });
  expect(converted).toMatchObject({
    article: { markdown: "La piscine rouvre samedi, dit la commune, à neuf heures." },
  });
});

test("rules say what the text of a page is, and what is not", () => {
  const source = readSource(
    {
      bytes: Buffer.from(
        "<html><body><div class=x><p>a</p><p class=y>b, le 13 juin 2019</p><div class=x>d</div></div><p>c</p></body></html>",
      ),
    },
    { keep: [".x"], drop: [".y", ":::"], title: ".y" },
  );
  // Once, though it is kept twice; and the title may stand in what is dropped.
  const item = "listing" in source ? source.listing.items[0] : undefined;
  expect(item?.content).toMatchObject({ html: '<p>a</p><div class="x">d</div>' });
  expect(item?.title).toBe("b, le 13 juin 2019");
});

const laughs = `<!DOCTYPE l [<!ENTITY a "ha">${Array.from({ length: 30 }, (_, n) => `<!ENTITY a${n} "${`&a${n - 1};`.repeat(10)}">`).join("")}<!ENTITY x SYSTEM "file:///etc/passwd">]>`;

test.each([
  ["billion laughs", `<?xml version="1.0"?>${laughs}<rss><channel><title>&a29;</title></channel></rss>`],
  ["a file of this machine", `<?xml version="1.0"?>${laughs}<rss><channel><title>&x;</title></channel></rss>`],
  ["a million open elements", `<rss><channel>${"<a>".repeat(1_000_000)}`],
  ["a comment without an end", `<rss><channel><!--${"x".repeat(1_000_000)}`],
  ["a page of a hundred thousand nested elements", `<html><body>${"<div>".repeat(100_000)}x`],
  ["deep JSON", `${"[".repeat(100_000)}${"]".repeat(100_000)}`],
])("%s ends quickly and quietly", (_, text) => {
  const start = performance.now();
  const source = readSource({ bytes: Buffer.from(text) });
  expect(JSON.stringify(source)).not.toMatch(/root:|(?:ha){50}/);
  expect(performance.now() - start).toBeLessThan(10_000);
});

test.each([
  ["", "It is empty."],
  ["\u0000PNG", "It is no text: a picture, a document or an archive cannot be read."],
  ["<?xml version='1.0'?><note/>", "It is XML, but neither a feed nor a sitemap nor an export of WordPress."],
  ['{"a":1}', "It is JSON, but neither a JSON Feed nor the posts of a WordPress site."],
])("what nobody can read is refused with a sentence: %j", (text, refusal) => {
  expect(readSource({ bytes: Buffer.from(text) })).toEqual({ refusal });
});

test("two notices of one office are two, a copy with another word is one", () => {
  const text = Array.from({ length: 60 }, (_, n) => `mot${"abcdefgh"[n % 8]}${n}`).join(" ");
  const words = (each: string) => sketch(each)?.words ?? new Uint32Array();
  expect(likeness(words(text), words(`${text} ajout`))).toBeGreaterThan(0.95);
  expect(likeness(words(text), words(text.replaceAll("1", "x")))).toBeLessThan(0.9);
  expect(sketch("Trois mots seulement")).toBeUndefined();
});

const wordPress = (text: string) => `<rss><channel><item><title>t</title><wp:post_type>post</wp:post_type>
<wp:status>publish</wp:status><content:encoded><![CDATA[${text}]]></content:encoded></item></channel></rss>`;
const feed = (text: string) =>
  `<rss><channel><item><title>t</title><description><![CDATA[${text}]]></description></item></channel></rss>`;
const many = (piece: string) => piece.repeat(100_000 / piece.length);

// What looks for an end behind each beginning needs hours for a text of some megabytes.
test.each([
  ["spaces that do not break", feed(`a${many("\t\u00a0")}b`)],
  ["signs without a word", feed(many("&amp;"))],
  ["addresses without an end", feed(many("a@"))],
  ["shortcodes without an end", feed(many("[embed "))],
  ["a shortcode of spaces", feed(`[a${many(" ")}b`)],
  ["lines of an export without a text", wordPress(`a${many("\n")}b`)],
  ["spaces of an export", wordPress(`a${many(" ")}b`)],
  ["code of an export without an end", wordPress(many("<pre>"))],
  ["comments of an export without an end", wordPress(many("<!--"))],
  ["brackets of Markdown", many("[a](b)")],
  ["links that lead nowhere", feed(many("<a>a</a> ").repeat(4))],
  ["a page of spaces that do not break", `<html><body>${many("\u00a0\t").repeat(3)}</body></html>`],
  ["a name of addresses", `<rss><channel><item><author>${many("a@")}</author></item></channel></rss>`],
])("%s take as long as their length", (_, text) => {
  const time = processorTime(() => {
    const source = readSource({ bytes: Buffer.from(text), name: "a.md" });
    for (const item of "listing" in source ? source.listing.items : []) convertItem(item, { drop: [] });
  });
  expect(time).toBeLessThan(3000);
});

test("what the compiler would refuse as a file is never written", () => {
  const convertFeed = (text: string) => {
    const source = readSource({ bytes: Buffer.from(feed(text)) });
    const [item] = "listing" in source ? source.listing.items : [];
    const converted = item === undefined ? { refusal: "no item" } : convertItem(item, { drop: [] });
    return "refusal" in converted ? converted.refusal : converted.article.markdown;
  };
  expect(convertFeed("<p>un&#1;&#x1f; deux</p>")).toBe("un deux");
  expect(convertFeed("<pre>a&#1;</pre>")).toContain("a character that no text has (U+0001)");
  expect(convertFeed(many("le mot ").repeat(2))).toContain("more than 100000 characters");
});
