import type { Article } from "../../../domain/article/article";
import { writeBody } from "../../../domain/epub/writeBody";
import type { ArticleId, TopicId } from "../../../domain/ids";
import { escapeHtml } from "../../../domain/library/export/escapeHtml";
import type { CompiledEdition } from "../../edition/compile/CompiledEdition";

/** An article as feed readers show it. */
export type FeedItem = {
  readonly url: string;
  readonly title: string;
  readonly summary: string;
  readonly html: string;
  readonly authors: readonly string[];
  readonly topics: readonly TopicId[];
  readonly tags: readonly string[];
  /** Only what a source states as its day of publication is one. */
  readonly published: Date | undefined;
};

export type Site = {
  /** With the folder below which everything stands. */
  readonly home: string;
  readonly pathOf: (article: ArticleId) => string;
  readonly typeset: (text: string) => string;
};

export function makeFeedItem(
  { id, title, standfirst, body, topics, date, origin }: Article,
  { about }: Pick<CompiledEdition, "about">,
  { home, pathOf, typeset }: Site,
): FeedItem {
  const url = new URL(pathOf(id), home).href;
  return {
    url,
    title: typeset(title),
    summary: typeset(standfirst),
    // Several articles share a reader's page: a footnote's mark leads to the article's own.
    html: writeBody(body)
      .replaceAll(/ (?:id|epub:type)="[^"]*"/g, "")
      .replaceAll('href="#', `href="${escapeHtml(url)}#`),
    authors: origin?.authors ?? [],
    topics,
    tags: topics.map((topic) => about.topics.find((each) => each.id === topic)?.name ?? topic),
    published: date.basis === "stated" ? atNoon(date.day) : undefined,
  };
}

/** A day without an hour is the same day everywhere at noon. */
export function atNoon(day: string): Date {
  return new Date(`${day}T12:00:00Z`);
}
