import type { Headline } from "../article/article";
import type { ArticleDate } from "../article/articleDate";
import type { ArticleId, ProgrammeId } from "../ids";
import type { Milestone, Programme } from "../reference/programme";
import type { Proof } from "../reference/proof";
import type { LastingProgramme } from "./listPeriods";

/** The order of the source, or another date of the same article. */
export type YearFrom = "order" | "article";

/** A date as precise as the text: a day, a month or a year (`2020-01-16`, `2020-01`, `2020`). */
export type When = {
  readonly on: string;
  readonly last: string | undefined;
  /** Where the year comes from when the text leaves it out. */
  readonly yearFrom: YearFrom | undefined;
};
type Happening =
  | { readonly kind: "article"; readonly id: ArticleId; readonly title: string }
  | {
      readonly kind: "milestone";
      readonly programme: ProgrammeId;
      readonly name: string;
      readonly text: string;
      readonly proof: Proof;
    };
export type Moment = When & { readonly happenings: readonly Happening[] };

type Dated = When & { readonly happening: Happening };

/** Only the first sentence of a step is told. */
type Step = Omit<Milestone, "proofs"> & { readonly proofs: readonly Proof[] };
type DatedProgramme = Pick<Programme, "id"> & {
  readonly name: { readonly value: string };
  readonly milestones: readonly Step[];
};

/** Newest first, articles first within a moment. Without what lasts years (`listPeriods`) or was only announced. */
export function listMoments(
  headlines: readonly Pick<Headline, "id" | "title" | "date">[],
  programmes: readonly DatedProgramme[],
): readonly Moment[] {
  return gather([
    ...headlines.flatMap(({ id, title, date }): readonly Dated[] => {
      const when = whenOf(date);
      return when === undefined ? [] : [{ ...when, happening: { kind: "article", id, title } }];
    }),
    ...listSteps(programmes, false),
  ]);
}

/** Steps that articles only announced, newest first: no article says whether they happened. */
export function listForetold(programmes: readonly DatedProgramme[]): readonly Moment[] {
  return gather(listSteps(programmes, true));
}

function listSteps(programmes: readonly DatedProgramme[], areForetold: boolean): readonly Dated[] {
  return programmes.flatMap(({ id, name, milestones }) =>
    milestones.flatMap(({ on, last, inferred, yearFrom, foretold, text, proofs: [proof] }): readonly Dated[] => {
      if (proof === undefined || (foretold ?? false) !== areForetold) return [];
      const happening = { kind: "milestone", programme: id, name: name.value, text, proof } as const;
      return [{ on, last, yearFrom: inferred && (yearFrom ?? "order"), happening }];
    }),
  );
}

function gather(dated: readonly Dated[]): readonly Moment[] {
  const moments = new Map<string, When & { readonly happenings: Happening[] }>();
  for (const { happening, ...when } of dated) {
    // An inferred year is less certain than a stated one, even on the same day.
    const key = `${when.on} ${when.last ?? ""} ${when.yearFrom}`;
    const moment = moments.get(key);
    if (moment) moment.happenings.push(happening);
    else moments.set(key, { ...when, happenings: [happening] });
  }
  return [...moments.values()].sort(compare);
}

function whenOf(date: ArticleDate): When | undefined {
  switch (date.basis) {
    case "stated":
      return { on: date.day, last: undefined, yearFrom: undefined };
    case "event":
      return date.precision === "year"
        ? { on: date.year, last: undefined, yearFrom: undefined }
        : { on: date.day, last: date.lastDay, yearFrom: date.inferred && "order" };
    default:
      return undefined;
  }
}

/** A date without day or month comes last in its month or year: it may have been any of them. */
function compare(one: Moment, other: Moment): number {
  return sortKey(one) < sortKey(other) ? 1 : -1;
}

function sortKey({ on, last, yearFrom }: When): string {
  return `${on}${"-00".repeat(3 - on.split("-").length)} ${last ?? on} ${yearFrom !== undefined}`;
}

/** `month` is `2019-10`; `undefined` when the text only gives the year. */
type TimelineMonth = { readonly month: string | undefined; readonly moments: readonly Moment[] };
type TimelineYear = { readonly year: string; readonly months: readonly TimelineMonth[] };

export function groupByMonth(moments: readonly Moment[]): readonly TimelineYear[] {
  const years: {
    readonly year: string;
    readonly months: { readonly month: string | undefined; readonly moments: Moment[] }[];
  }[] = [];
  for (const moment of moments) {
    const name = moment.on.slice(0, 4);
    const month = moment.on.length > 4 ? moment.on.slice(0, 7) : undefined;
    let year = years.at(-1);
    if (year?.year !== name) {
      year = { year: name, months: [] };
      years.push(year);
    }
    const open = year.months.at(-1);
    if (open && open.month === month) open.moments.push(moment);
    else year.months.push({ month, moments: [moment] });
  }
  return years;
}

/** What the timeline shows of a programme. */
export type TimelineProgramme = DatedProgramme & LastingProgramme;

/** Its dates alone, for a page that brings them along. */
export function toTimelineProgramme({ id, name, milestones, period }: Programme): TimelineProgramme {
  return {
    id,
    name: { value: name.value },
    milestones: milestones.map(({ proofs, ...step }) => ({ ...step, proofs: proofs.slice(0, 1) })),
    ...(period && { period: withoutProofs(period) }),
  };
}

function withoutProofs({
  first,
  firstPart,
  last,
  lastPart,
  wording,
}: NonNullable<Programme["period"]>): TimelineProgramme["period"] {
  return { first, firstPart, last, lastPart, wording };
}
