import { generateAtomFeed, generateJsonFeed, generateOpml, generateRssFeed } from "feedsmith";
import type { CompiledEdition } from "../../edition/compile/CompiledEdition";
import { atNoon, type FeedItem, makeFeedItem, type Site } from "./FeedItem";

export type SiteFile = { readonly file: string; readonly content: string };

/** What a feed holds; older articles are in the edition. */
const NEWEST = 50;

/** What a page says there is. */
export const FEEDS = [
  { file: "feed.xml", type: "application/rss+xml" },
  { file: "atom.xml", type: "application/atom+xml" },
  { file: "feed.json", type: "application/feed+json" },
] as const;

/** The edition for feed readers: in three formats, by topic, and the list of these. */
export function listFeeds(edition: CompiledEdition, site: Site): readonly SiteFile[] {
  const { identity, about } = edition;
  const items = edition.articles.map((article) => makeFeedItem(article, edition, site));
  const newest = items.slice(0, NEWEST);
  const topics = about.topics.map(({ id, name }) => ({
    file: `feeds/${id}.xml`,
    title: `${name} · ${identity.title}`,
    items: items.filter((item) => item.topics.includes(id)).slice(0, NEWEST),
  }));
  const all = [{ file: FEEDS[0].file, title: identity.title, items: newest }, ...topics].filter(
    (feed) => feed.items.length > 0,
  );
  return [
    ...all.map(({ file, title, items }) => ({ file, content: writeRss({ file, title, items }, edition, site) })),
    { file: FEEDS[1].file, content: writeAtom(newest, edition, site) },
    { file: FEEDS[2].file, content: writeJson(newest, edition, site) },
    { file: "feeds.opml", content: writeOpml(all, edition, site) },
  ];
}

type Feed = { readonly file: string; readonly title: string; readonly items: readonly FeedItem[] };

function writeRss({ file, title, items }: Feed, { identity }: CompiledEdition, { home }: Site): string {
  return generateRssFeed({
    title,
    link: home,
    description: identity.description,
    language: identity.language,
    lastBuildDate: atNoon(identity.publishedOn),
    atom: { links: [{ href: new URL(file, home).href, rel: "self", type: "application/rss+xml" }] },
    items: items.map(({ url, title, summary, html, authors, tags, published }) => ({
      title,
      link: url,
      description: summary,
      guid: { value: url, isPermaLink: true },
      dc: { creators: [...authors] },
      categories: tags.map((name) => ({ name })),
      content: { encoded: html },
      ...(published && { pubDate: published }),
    })),
  });
}

function writeAtom(items: readonly FeedItem[], { identity }: CompiledEdition, { home }: Site): string {
  const edited = atNoon(identity.publishedOn);
  return generateAtomFeed({
    id: home,
    title: { value: identity.title },
    subtitle: { value: identity.description },
    updated: edited,
    authors: [{ name: identity.publisher.name }],
    links: [{ href: home }, { href: new URL("atom.xml", home).href, rel: "self", type: "application/atom+xml" }],
    entries: items.map(({ url, title, summary, html, authors, tags, published }) => ({
      id: url,
      title: { value: title },
      summary: { value: summary },
      content: { value: html, type: "html" },
      links: [{ href: url }],
      categories: tags.map((term) => ({ term })),
      authors: authors.map((name) => ({ name })),
      // Atom wants a time of each entry; where its text states none it is the edition's.
      updated: published ?? edited,
      ...(published && { published }),
    })),
  });
}

function writeJson(items: readonly FeedItem[], { identity }: CompiledEdition, { home }: Site): string {
  const feed = generateJsonFeed({
    title: identity.title,
    home_page_url: home,
    feed_url: new URL("feed.json", home).href,
    description: identity.description,
    language: identity.language,
    authors: [{ name: identity.publisher.name, ...(identity.publisher.url && { url: identity.publisher.url }) }],
    items: items.map(({ url, title, summary, html, authors, tags, published }) => ({
      id: url,
      url,
      title,
      summary,
      content_html: html,
      tags: [...tags],
      authors: authors.map((name) => ({ name })),
      ...(published && { date_published: published }),
    })),
  });
  return JSON.stringify(feed, undefined, 1);
}

function writeOpml(feeds: readonly Feed[], { identity }: CompiledEdition, { home }: Site): string {
  return generateOpml({
    head: { title: identity.title, ownerName: identity.publisher.name, dateModified: atNoon(identity.publishedOn) },
    body: {
      outlines: feeds.map(({ file, title }) => ({
        text: title,
        type: "rss",
        xmlUrl: new URL(file, home).href,
        htmlUrl: home,
        language: identity.language,
      })),
    },
  });
}
