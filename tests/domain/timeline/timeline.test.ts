import fc from "fast-check";
import { describe, expect, test } from "vitest";
import type { ArticleDate } from "../../../src/domain/article/articleDate";
import { decode } from "../../../src/domain/decode";
import { type Programme, ProgrammeSchema } from "../../../src/domain/reference/programme";
import { groupByMonth, listForetold, listMoments } from "../../../src/domain/timeline/listMoments";
import { axisOf, listPeriods, placeOfDay, spanOf } from "../../../src/domain/timeline/listPeriods";

const proofs = [{ article: "un", quote: "mots" }];

function makeProgramme(id: string, facts: object): Programme {
  const decoded = decode(ProgrammeSchema, {
    id,
    name: { value: id, proofs },
    promise: { value: id, proofs },
    kind: "plan",
    topics: ["industrie"],
    mentions: proofs,
    ...facts,
  });
  if (!decoded.ok) throw new Error(JSON.stringify(decoded.issues));
  return decoded.value;
}

type DatedHeadline = Parameters<typeof listMoments>[0][number];
const headline = (id: string, date: ArticleDate) => ({ id, title: id, date }) as DatedHeadline;
const day = (on: string, more: object = {}): ArticleDate =>
  ({ basis: "event", precision: "day", day: on, quote: "mots", ...more }) as ArticleDate;
const milestone = (on: string, text: string, more: object = {}) => ({ on, text, proofs, ...more });

describe("events", () => {
  const programme = makeProgramme("poce", {
    milestones: [milestone("2019-08-28", "Signature"), milestone("2019-08", "Annonce"), milestone("2019", "Lancement")],
  });
  const moments = listMoments([headline("pactes", day("2019-08-28")), headline("ces", day("2020-01-07"))], [programme]);

  test("come newest first, what is only known by its month or year after all the rest of it", () => {
    expect(moments.map(({ on }) => on)).toEqual(["2020-01-07", "2019-08-28", "2019-08", "2019"]);
  });

  test("events of one day are together, the article first", () => {
    expect(moments[1]?.happenings.map(({ kind }) => kind)).toEqual(["article", "milestone"]);
  });

  test("events of a stated and of an inferred year are told apart", () => {
    const both = listMoments(
      [headline("a", day("2019-10-02")), headline("b", day("2019-10-02", { inferred: "year" }))],
      [],
    );
    expect(both.map(({ yearFrom }) => yearFrom)).toEqual(["order", undefined]);
  });

  test("are never made of a date that the text does not say", () => {
    const undated = headline("x", { basis: "unknown" });
    const lasting = headline("y", { basis: "period", firstYear: "2018", lastYear: "2020", quote: "mots" });
    expect(listMoments([undated, lasting], [])).toEqual([]);
  });

  test("that were only announced are apart from what happened", () => {
    const fair = makeProgramme("salon", {
      milestones: [milestone("2019-11-19", "Salon", { foretold: true }), milestone("2019-10-02", "Auditions")],
    });
    expect(listMoments([], [fair]).map(({ on }) => on)).toEqual(["2019-10-02"]);
    expect(listForetold([fair]).map(({ on }) => on)).toEqual(["2019-11-19"]);
  });

  test("stand under their year and month, those without a month last", () => {
    const shape = groupByMonth(moments).map(({ year, months }) => [year, months.map(({ month }) => month)]);
    expect(shape).toEqual([
      ["2020", ["2020-01"]],
      ["2019", ["2019-08", undefined]],
    ]);
  });
});

describe("periods", () => {
  const contract = makeProgramme("contrat", { period: { first: "2018", last: "2020", wording: "2018-2020", proofs } });
  const territories = makeProgramme("territoires", { period: { first: "2018", wording: "lancée en 2018", proofs } });
  const silent = makeProgramme("silence", { period: { wording: "bientôt", proofs } });
  const pact = headline("pacte", { basis: "period", firstYear: "2018", lastYear: "2020", quote: "mots" });
  const periods = listPeriods([pact], [territories, contract, silent]);

  test("periods of programmes and articles come earliest first, open ones last; one without a date is none", () => {
    expect(periods.map(({ of }) => of.id)).toEqual(["contrat", "pacte", "territoires"]);
  });

  test("are drawn over whole years, and openly where the text leaves a side open", () => {
    const axis = axisOf(periods);
    expect(axis).toEqual({ firstYear: 2018, lastYear: 2020 });
    const spans = periods.map((period) => spanOf(period, { firstYear: 2017, lastYear: 2020 }));
    expect(spans[0]).toEqual({ start: 0.25, end: 1, isOpenStart: false, isOpenEnd: false });
    expect(spans[2]).toEqual({ start: 0.25, end: 1, isOpenStart: false, isOpenEnd: true });
  });

  test("that begin and end in a part of a year do so in their drawing", () => {
    const axis = { firstYear: 2019, lastYear: 2024 };
    const { start, end } = spanOf({ first: "2019", firstPart: "end", last: "2024", lastPart: "end" }, axis);
    expect(start * 6).toBeCloseTo(0.75);
    expect(end).toBe(1);
    expect(spanOf({ first: "2019", last: "2020", lastPart: "start" }, axis).end * 6).toBeCloseTo(1.25);
  });

  test("are seen beside the reader's day", () => {
    const axis = axisOf([{ first: "2018", last: "2020" }], "2026-07-02");
    expect(axis).toEqual({ firstYear: 2018, lastYear: 2026 });
    if (axis) expect(placeOfDay("2026-07-02", axis) * 9).toBeCloseTo(8.5, 1);
  });

  test("begin before they end, at any precision", () => {
    const date = fc
      .tuple(
        fc.integer({ min: 2010, max: 2030 }),
        fc.integer({ min: 1, max: 12 }),
        fc.integer({ min: 1, max: 28 }),
        fc.integer({ min: 1, max: 3 }),
      )
      .map(([year, month, dayOfMonth, precision]) =>
        [String(year), String(month).padStart(2, "0"), String(dayOfMonth).padStart(2, "0")]
          .slice(0, precision)
          .join("-"),
      );
    fc.assert(
      fc.property(date, date, (one, other) => {
        const [first = "", last = ""] = [one, other].sort();
        // A year that holds the other date is no earlier than it.
        fc.pre(!last.startsWith(first));
        const axis = axisOf([{ first, last }]) ?? { firstYear: 0, lastYear: 0 };
        const { start, end } = spanOf({ first, last }, axis);
        expect(start).toBeGreaterThanOrEqual(0);
        expect(end).toBeLessThanOrEqual(1);
        expect(end).toBeGreaterThan(start);
      }),
    );
  });

  test("without any period there is no axis", () => {
    expect(axisOf([])).toBeUndefined();
  });
});
