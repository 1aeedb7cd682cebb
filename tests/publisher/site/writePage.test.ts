import { expect, test } from "vitest";
import { writePage } from "../../../src/publisher/site/prerender/writePage";
import { publishedEdition } from "../../support/publishedEdition";

const template =
  '<!doctype html><html data-base="/actu/" lang="fr"><head><!--head--></head><body><!--app--></body></html>';
const page = { file: "index.html", address: "/actu/", title: "Stadt", description: "Die Stadt", html: "" };

test("a page says its edition's language and colour, its picture, and where the feeds are below its path", async () => {
  const published = await publishedEdition();
  const identity = { ...published.identity, language: "de" };
  const edition = { ...published, identity, colour: "vigne" as const, siteUrl: "https://stadt.example/" };
  const html = writePage(template, page, { edition, styles: [], dataId: "data", base: "/actu/" });
  expect(html).toContain('<html data-base="/actu/" lang="de" data-accent="vigne">');
  expect(html).toContain('<meta property="og:image" content="https://stadt.example/actu/link.png">');
  expect(html).toContain('<link rel="alternate" type="application/rss+xml" href="/actu/feed.xml">');
});
