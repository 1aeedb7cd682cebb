import fc from "fast-check";
import * as v from "valibot";
import { expect, test } from "vitest";
import type { ArticleDate } from "../../src/domain/article/articleDate";
import { type ArticleLocation, decideArticleOrder } from "../../src/domain/article/decideArticleOrder";
import { ArticleIdSchema } from "../../src/domain/ids";

const quote = "q";
const on = (day: string): ArticleDate => ({ basis: "event", precision: "day", day, quote });
const inYear = (year: string): ArticleDate => ({ basis: "event", precision: "year", year, quote });
const period: ArticleDate = { basis: "period", firstYear: "2018", lastYear: "2020", quote };
const unknown: ArticleDate = { basis: "unknown" };

function place(id: string, date: ArticleDate, firstLine?: number, file = "page.txt"): ArticleLocation {
  const source = firstLine === undefined ? undefined : { file, firstLine };
  return { id: v.parse(ArticleIdSchema, id), date, source };
}

function frontPage(articles: readonly ArticleLocation[]): readonly string[] {
  const keys = decideArticleOrder(articles);
  return articles.map(({ id }) => id).sort((a, b) => ((keys.get(a) ?? "") < (keys.get(b) ?? "") ? 1 : -1));
}

test("the newest day comes first", () => {
  const articles = [place("a", on("2019-06-26")), place("b", on("2020-01-16")), place("c", on("2019-11-22"))];
  expect(frontPage(articles)).toEqual(["b", "c", "a"]);
});

test("an article that names no day keeps its place on the page it came from", () => {
  const page = [
    place("first", on("2020-01-16"), 1),
    place("only-a-year", inYear("2020"), 13),
    place("second", on("2019-11-08"), 69),
    place("only-a-period", period, 84),
    place("nothing", unknown, 98),
    place("third", on("2019-10-17"), 106),
  ];
  expect(frontPage([...page].reverse())).toEqual(page.map(({ id }) => id));
});

test("above the first dated article of a page, the one below lends its day", () => {
  const page = [place("top", unknown, 1), place("dated", on("2019-10-17"), 5)];
  expect(frontPage(page)).toEqual(["top", "dated"]);
  expect(frontPage([...page, place("newer", on("2019-10-18"))])).toEqual(["newer", "top", "dated"]);
});

test("a published article anchors as one that tells of a day", () => {
  const stated: ArticleDate = { basis: "stated", day: "2021-03-01", quote };
  expect(frontPage([place("b", unknown, 9), place("a", stated, 1), place("c", on("2021-02-28"))])).toEqual([
    "a",
    "b",
    "c",
  ]);
});

test("no article takes a day from another source", () => {
  const other = place("other", unknown, 2, "other.txt");
  expect(frontPage([place("dated", on("2019-10-17"), 1), other, place("old", inYear("2001"))])).toEqual([
    "dated",
    "old",
    "other",
  ]);
});

test("without a source a year or a period is its first day, and an article that says nothing is last", () => {
  const articles = [place("z", unknown), place("y", inYear("2020")), place("p", period), place("d", on("2019-12-31"))];
  expect(frontPage(articles)).toEqual(["y", "d", "p", "z"]);
});

test("a key says the day, the place and the id", () => {
  const keys = decideArticleOrder([place("a", on("2020-01-16"), 1), place("b", unknown)]);
  expect([...keys.values()]).toEqual(["2020-01-16~999998~a", "0000-00-00~000000~b"]);
});

test("on a page in reverse chronological order, any dates may be missing and the order stays", () => {
  const days = fc.array(fc.integer({ min: 0, max: 400 }), { minLength: 1, maxLength: 30 });
  fc.assert(
    fc.property(
      days,
      fc.infiniteStream(fc.constantFrom(unknown, period, inYear("1999"), undefined)),
      (ages, missing) => {
        const newestFirst = ages.sort((a, b) => a - b);
        const page = newestFirst.map((age, index) => {
          const day = new Date(Date.UTC(2020, 0, 16 - age)).toISOString().slice(0, 10);
          const date = index === 0 ? undefined : missing.next().value;
          return place(`a${index}`, date ?? on(day), 1 + index * 7);
        });
        expect(frontPage(page)).toEqual(page.map(({ id }) => id));
        expect(new Set(decideArticleOrder(page).values()).size).toBe(page.length);
      },
    ),
  );
});
