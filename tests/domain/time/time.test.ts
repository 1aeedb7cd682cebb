import { expect, test } from "vitest";
import type { ArticleDate } from "../../../src/domain/article/articleDate";
import { readersDay, spanOfTexts, yearsSince } from "../../../src/domain/time/days";

const event = (day: string, rest: object = {}): ArticleDate => ({
  basis: "event",
  precision: "day",
  day,
  quote: "…",
  ...rest,
});
const year = (written: string): ArticleDate => ({ basis: "event", precision: "year", year: written, quote: "…" });

test("an edition's texts are from the first month to the last that they prove", () => {
  const dates = [event("2019-10-11"), event("2019-12-30", { lastDay: "2020-01-02" }), event("2019-06-26")];
  expect(spanOfTexts(dates)).toEqual({ first: "2019-06", last: "2020-01" });
});

test("neither an inferred year nor the years of a subject nor a bare year beside days counts", () => {
  const period: ArticleDate = { basis: "period", firstYear: "2012", lastYear: "2030", quote: "…" };
  const dates = [event("2019-10-11"), event("2017-01-01", { inferred: "year" }), period, year("2031")];
  expect(spanOfTexts([...dates, { basis: "unknown" }])).toEqual({ first: "2019-10", last: "2019-10" });
});

test("years are better than nothing, and of nothing nothing is said", () => {
  expect(spanOfTexts([year("2020"), year("2018")])).toEqual({ first: "2018", last: "2020" });
  expect(spanOfTexts([{ basis: "unknown" }])).toBeUndefined();
});

test.for([
  ["2019-10-11", "2026-10-10", 6],
  ["2019-10-11", "2026-10-11", 7],
  ["2019-10", "2026-10-01", 7],
  ["2019", "2026-01-01", 7],
  ["2019-10-11", "2016-11-25", 0],
] as const)("from %s to %s are %i whole years", ([date, today, years]) => {
  expect(yearsSince(date, today)).toBe(years);
});

test("a clock that is before the edition is wrong", () => {
  expect(readersDay(new Date(2016, 10, 25), "2026-11-24")).toBe("2026-11-24");
  expect(readersDay(new Date(2036, 0, 5), "2026-11-24")).toBe("2036-01-05");
});
