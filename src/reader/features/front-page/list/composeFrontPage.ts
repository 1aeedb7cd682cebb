import type { Headline } from "../../../../domain/article/article";
import type { ArticleId, TopicId } from "../../../../domain/ids";
import type { MuteRule } from "../../../shared/mutes/useMuteRule";

/** `muted`: how many a prerendered list left out already. */
export type HeadlineRows = { readonly headlines: readonly Headline[]; readonly more: boolean; readonly muted?: number };

export type FrontPageView = "all" | "unread" | "muted";

type Known = {
  /** `undefined` while the database has not answered. */
  readonly stored: HeadlineRows | undefined;
  readonly prerendered: HeadlineRows | undefined;
  /** `undefined` while that is not known, or not asked. */
  readonly readBefore: ReadonlySet<ArticleId> | undefined;
  readonly mutes: MuteRule | undefined;
};

type Wanted = { readonly topic: TopicId | undefined; readonly view: FrontPageView; readonly shown: number };

type FrontPageList = {
  readonly headlines: readonly Headline[];
  readonly more: boolean;
  readonly muted: number;
  /** Of the rows that were looked at, those that are not shown included. */
  readonly count: number;
};

/** `undefined` while something that the list depends on is not known. */
export function composeFrontPage(known: Known, { topic, view, shown }: Wanted): FrontPageList | undefined {
  const { stored, prerendered, readBefore, mutes } = known;
  const found = chooseRows(stored, prerendered, topic);
  if (!found || (view === "unread" && !readBefore) || (view === "muted" && !mutes)) return undefined;
  const rows = cut(found, shown);
  const unread = readBefore ? rows.headlines.filter(({ id }) => !readBefore.has(id)) : rows.headlines;
  const asked = topic && ({ kind: "topic", id: topic } as const);
  const { muted, others } = divide(unread, (headline) => mutes?.(headline, asked) ?? false);
  return {
    headlines: view === "muted" ? muted : others,
    more: rows.more,
    muted: (rows.muted ?? 0) + muted.length,
    count: rows.headlines.length,
  };
}

/** On a first visit the database is empty: the prerendered rows stay until the edition is installed. */
function chooseRows(
  stored: HeadlineRows | undefined,
  prerendered: HeadlineRows | undefined,
  topic: TopicId | undefined,
): HeadlineRows | undefined {
  if (!prerendered || (stored && stored.headlines.length > 0)) return stored;
  if (!topic) return prerendered;
  return { headlines: prerendered.headlines.filter(({ topics }) => topics.includes(topic)), more: false };
}

function cut(rows: HeadlineRows, shown: number): HeadlineRows {
  const { headlines, more } = rows;
  return { ...rows, headlines: headlines.slice(0, shown), more: more || headlines.length > shown };
}

function divide(headlines: readonly Headline[], isMuted: (headline: Headline) => boolean) {
  const muted: Headline[] = [];
  const others: Headline[] = [];
  for (const headline of headlines) (isMuted(headline) ? muted : others).push(headline);
  return { muted, others };
}
