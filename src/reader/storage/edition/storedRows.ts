import * as v from "valibot";
import { type Headline, HeadlineSchema } from "../../../domain/article/article";
import { decode } from "../../../domain/decode";
import type { ArticleId, TopicId } from "../../../domain/ids";
import type { HeadlinePage } from "../records";
import { reportDamage } from "./damage";

export type PageRecord = HeadlinePage & {
  readonly ids: readonly ArticleId[];
  readonly topicPositions: readonly string[];
};
export type PartRecord = { readonly sha256: string; readonly bytes: ArrayBuffer };
/** The manifest as it was published, signed fields that this application does not know included. */
export type PublishedRecord = { readonly key: "published"; readonly revision: string; readonly text: string };
/** `changes` is decoded where it is read. */
export type ChangesRecord = { readonly key: string; readonly changes: unknown };

/*
 * Rows are decoded as they are read, because a disk, a browser's own repair or another hand may have changed them. One
 * that cannot be read is one that is not there: it is fetched again. Dexie asks also where it found nothing.
 */
const StoredPageSchema = v.looseObject({ from: v.string(), to: v.string(), headlines: v.array(v.unknown()) });

export function readPageRow(row: PageRecord | undefined): PageRecord | undefined {
  if (!row) return undefined;
  const { sha256 } = row;
  const nothing = { sha256, from: "", to: "", headlines: [], ids: [], topicPositions: [] };
  const page = decode(StoredPageSchema, row);
  if (!page.ok) return damaged(nothing);
  const { from, to } = page.value;
  const headlines: Headline[] = [];
  for (const headline of page.value.headlines) {
    const decoded = decode(HeadlineSchema, headline);
    if (decoded.ok) headlines.push(decoded.value);
  }
  const ids = headlines.map(({ id }) => id);
  if (ids.length < page.value.headlines.length || ids.join() !== String(row.ids)) reportDamage();
  return { sha256, from, to, headlines, ids, topicPositions: row.topicPositions };
}

export function readPartRow(row: PartRecord | undefined): PartRecord | undefined {
  return row && !(row.bytes instanceof ArrayBuffer) ? damaged({ sha256: row.sha256, bytes: new ArrayBuffer(0) }) : row;
}

function damaged<T>(instead: T): T {
  reportDamage();
  return instead;
}

export function topicPosition(topic: TopicId, to: string): string {
  return `${topic}\n${to}`;
}

export function toPageRecord(page: HeadlinePage): PageRecord {
  const topics = new Set(page.headlines.flatMap((headline) => headline.topics));
  return {
    ...page,
    ids: page.headlines.map((headline) => headline.id),
    topicPositions: [...topics].map((topic) => topicPosition(topic, page.to)),
  };
}
