import { expect, test } from "vitest";
import type { Article } from "../../../src/domain/article/article";
import type { ArticleDate } from "../../../src/domain/article/articleDate";
import type { Programme } from "../../../src/domain/reference/programme";
import { dateStatements } from "../../../src/publisher/edition/reference/dateStatements";
import { makeProgramme, PROOFS } from "../../support/makeReference";

const [mention] = makeProgramme("id").mentions;
if (!mention) throw new Error("every programme has one");
const { article } = mention;

function dated(date: ArticleDate, fields: object): Programme {
  const articles: readonly Pick<Article, "id" | "date">[] = [{ id: article, date }];
  const [programme] = dateStatements([makeProgramme("plan-eau", fields)], articles);
  if (!programme) throw new Error("one goes in");
  return programme;
}

const october: ArticleDate = { basis: "event", precision: "day", day: "2019-10-02", lastDay: "2019-10-03", quote: "…" };
const status = { value: "announced", proofs: PROOFS };
const step = (on: string, fields: object = {}) => ({ milestones: [{ on, text: "Salon", proofs: PROOFS, ...fields }] });

test("a status is of its article's day", () => {
  expect(dated(october, { status }).status?.saidOn).toEqual({ on: "2019-10-02" });
  expect(dated({ ...october, inferred: "year" }, { status }).status?.saidOn).toEqual({
    on: "2019-10-02",
    inferred: "year",
  });
});

test("a text without a day of its own gives none, whatever years its subject runs over", () => {
  expect(dated({ basis: "unknown" }, { status }).status?.saidOn).toBeUndefined();
  const period: ArticleDate = { basis: "period", firstYear: "2018", lastYear: "2020", quote: "…" };
  expect(dated(period, { status: { ...status, saidOn: { on: "2018" } } }).status?.saidOn).toBeUndefined();
});

test.for([
  ["2019-11-19", true],
  ["2019-11", true],
  ["2019-10-03", undefined],
  ["2019-10", undefined],
  ["2018", undefined],
] as const)("a step in %s, told on 2 and 3 October 2019, is foretold: %s", ([on, foretold]) => {
  expect(dated(october, step(on)).milestones[0]?.foretold).toBe(foretold);
});
