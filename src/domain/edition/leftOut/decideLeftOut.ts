import type { Headline } from "../../article/article";
import type { ArticleId } from "../../ids";
import type { LeftOutChoice } from "./leftOutChoice";

/** A part of articles, by what lists show of them. */
export type TextPart = {
  readonly sha256: string;
  readonly bytes: number;
  /** The sort key of its newest article. */
  readonly to: string;
  readonly headlines: readonly Pick<Headline, "id" | "topics" | "sortKey">[];
};

export type LeftOutFacts = {
  /** What the library refers to, what is half read or in the dossier. */
  readonly neverLeftOut: ReadonlySet<ArticleId>;
  /** The articles about the chosen places. */
  readonly inPlaces: ReadonlySet<ArticleId>;
  /** The day of the edition. */
  readonly publishedOn: string;
};

const MEGABYTE = 1_000_000;

/**
 * SHA-256 of the parts that the reader's choice leaves on the server. A part is the smallest thing that can be verified, so one
 * with a single wanted article stays whole. Of what is wanted the newest comes first; what is never left out stays beyond any limit.
 */
export function decideLeftOut(
  parts: readonly TextPart[],
  choice: LeftOutChoice,
  { neverLeftOut, inPlaces, publishedOn }: LeftOutFacts,
): ReadonlySet<string> {
  const topics = new Set(choice.topics);
  const isOfAnySubject = topics.size === 0 && choice.places.length === 0;
  const since = choice.months === null ? "" : monthsBefore(lastDay(parts, publishedOn), choice.months);
  const isWanted = ({ id, topics: own, sortKey }: TextPart["headlines"][number]): boolean =>
    sortKey >= since && (isOfAnySubject || inPlaces.has(id) || own.some((topic) => topics.has(topic)));
  const isNeverLeftOut = ({ headlines }: TextPart): boolean => headlines.some(({ id }) => neverLeftOut.has(id));

  let left = choice.megabytes === null ? Number.POSITIVE_INFINITY : choice.megabytes * MEGABYTE;
  const kept = new Set<string>();
  for (const part of parts.filter(isNeverLeftOut)) {
    kept.add(part.sha256);
    left -= part.bytes;
  }
  const wanted = parts
    .filter((part) => !kept.has(part.sha256) && part.headlines.some(isWanted))
    .sort((one, other) => (one.to < other.to ? 1 : -1));
  for (const { sha256, bytes } of wanted) {
    left -= bytes;
    // Nothing older fills the gap: a shelf that ends on a day is easier to understand than one with holes.
    if (left < 0) break;
    kept.add(sha256);
  }
  return new Set(parts.map(({ sha256 }) => sha256).filter((sha256) => !kept.has(sha256)));
}

/**
 * Months are counted back from the newest text, so that nothing goes because an edition is published again, nor because a
 * phone's clock is wrong. What an announcement dates after the edition does not count. Sort keys begin with a day.
 */
function lastDay(parts: readonly TextPart[], publishedOn: string): string {
  const days = parts.flatMap(({ headlines }) => headlines.map(({ sortKey }) => sortKey.slice(0, publishedOn.length)));
  const past = days.filter((day) => day <= publishedOn && Number.isFinite(Date.parse(day)));
  return past.sort().at(-1) ?? publishedOn;
}

function monthsBefore(day: string, months: number): string {
  const date = new Date(`${day}T00:00:00Z`);
  const dayOfMonth = date.getUTCDate();
  date.setUTCMonth(date.getUTCMonth() - months);
  // The 31st of a month without one would be in the next.
  if (date.getUTCDate() !== dayOfMonth) date.setUTCDate(0);
  return date.toISOString().slice(0, 10);
}
