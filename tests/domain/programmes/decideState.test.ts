import { expect, test } from "vitest";
import { decideOutlook, type ProgrammeState, stateOf } from "../../../src/domain/programmes/decideState";
import { makeProgramme, PROOFS } from "../../support/makeReference";

function state(fields: object, today = "2026-11-25"): ProgrammeState {
  return stateOf(makeProgramme("plan-eau", fields), today);
}

const saidOn = { on: "2019-10-11" };
const status = { value: "under-way", proofs: PROOFS, saidOn };
const said = { kind: "said", value: "under-way", saidOn };
const period = (last: string | undefined) => ({ wording: "2018-2020", first: "2018", last, proofs: PROOFS });

test.for([
  ["2020", "2020-12-31", "said"],
  ["2020", "2021-01-01", "period-over"],
  ["2020-06", "2020-06-30", "said"],
  ["2020-06", "2020-07-01", "period-over"],
  ["2020-06-15", "2020-06-15", "said"],
  ["2020-06-15", "2020-06-16", "period-over"],
] as const)("a programme that ends in %s is, on %s, %s", ([last, today, expected]) => {
  expect(state({ period: period(last), status }, today).kind).toBe(expected);
});

test("what an article said keeps its day, whatever the reader's", () => {
  for (const today of ["2016-11-25", "2026-11-25", "2036-11-25"]) expect(state({ status }, today)).toEqual(said);
});

test("a period without an end ends nothing", () => {
  expect(state({ period: period(undefined), status })).toEqual(said);
  expect(state({ period: period(undefined) })).toEqual({ kind: "unsaid" });
});

test("the day until which one can apply passes", () => {
  const closing = { rule: "date", date: "2020-03-31", proofs: PROOFS };
  expect(state({ closing }, "2020-03-31")).toEqual({ kind: "unsaid" });
  expect(state({ closing }, "2020-04-01")).toEqual({ kind: "past-date" });
});

test("the last day of an event passes; a step of anything else ends nothing", () => {
  const milestones = [{ on: "2019-11-08", last: "2019-11-11", text: "Salon", proofs: PROOFS }];
  expect(state({ kind: "event", milestones, status }, "2019-11-11")).toEqual(said);
  expect(state({ kind: "event", milestones, status }, "2019-11-12")).toEqual({ kind: "past-date" });
  expect(state({ kind: "plan", milestones, status })).toEqual(said);
});

test("only what has ended is over; all else may be open still", () => {
  const completed = { value: "completed", proofs: PROOFS } as const;
  expect(decideOutlook(state({ status: completed }))).toBe("over");
  expect(decideOutlook(state({ period: period("2020") }))).toBe("over");
  expect(decideOutlook(state({ status }))).toBe("maybe-open");
  expect(decideOutlook(state({}))).toBe("maybe-open");
});
