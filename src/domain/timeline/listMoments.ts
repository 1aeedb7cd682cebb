import type { Headline } from "../article/article";
import type { ArticleDate } from "../article/articleDate";
import type { ArticleId, ProgrammeId } from "../ids";
import type { Programme } from "../reference/programme";
import type { Proof } from "../reference/proof";

/** When something was, as far as a text says: a day, a month or a year (`2020-01-16`, `2020-01`, `2020`). */
export type When = {
  readonly on: string;
  /** The last of several days. */
  readonly last: string | undefined;
  /** The text leaves the year out; the order of the source gives it. */
  readonly isYearInferred: boolean;
};
export type Happening =
  | { readonly kind: "article"; readonly id: ArticleId; readonly title: string }
  | {
      readonly kind: "milestone";
      readonly programme: ProgrammeId;
      readonly name: string;
      readonly text: string;
      readonly proof: Proof;
    };
/** All that happened at one time. */
export type Moment = When & { readonly happenings: readonly Happening[] };

type Dated = When & { readonly happening: Happening };

/**
 * The dated events of the edition, newest first: what articles tell about, and steps of programmes. Of what lasts years
 * `listPeriods` tells. In one moment the articles come first.
 */
export function listMoments(
  headlines: readonly Pick<Headline, "id" | "title" | "date">[],
  programmes: readonly Pick<Programme, "id" | "name" | "milestones">[],
): readonly Moment[] {
  const dated: readonly Dated[] = [
    ...headlines.flatMap(({ id, title, date }): readonly Dated[] => {
      const when = whenOf(date);
      return when === undefined ? [] : [{ ...when, happening: { kind: "article", id, title } }];
    }),
    ...programmes.flatMap(({ id, name, milestones }) =>
      milestones.flatMap(({ on, last, inferred, text, proofs: [proof] }): readonly Dated[] => {
        if (proof === undefined) return [];
        const happening = { kind: "milestone", programme: id, name: name.value, text, proof } as const;
        return [{ on, last, isYearInferred: inferred === "year", happening }];
      }),
    ),
  ];
  const moments = new Map<string, When & { readonly happenings: Happening[] }>();
  for (const { happening, ...when } of dated) {
    // An inferred year is not the same knowledge as a stated one, even of the same day.
    const key = `${when.on} ${when.last ?? ""} ${when.isYearInferred}`;
    const moment = moments.get(key);
    if (moment) moment.happenings.push(happening);
    else moments.set(key, { ...when, happenings: [happening] });
  }
  return [...moments.values()].sort(compare);
}

function whenOf(date: ArticleDate): When | undefined {
  switch (date.basis) {
    case "stated":
      return { on: date.day, last: undefined, isYearInferred: false };
    case "event":
      return date.precision === "year"
        ? { on: date.year, last: undefined, isYearInferred: false }
        : { on: date.day, last: date.lastDay, isYearInferred: date.inferred === "year" };
    default:
      return undefined;
  }
}

/** What has no day or no month comes last in its month or year: it may have been any of them. */
function compare(one: Moment, other: Moment): number {
  return sortKey(one) < sortKey(other) ? 1 : -1;
}

function sortKey({ on, last, isYearInferred }: When): string {
  return `${on}${"-00".repeat(3 - on.split("-").length)} ${last ?? on} ${isYearInferred}`;
}
