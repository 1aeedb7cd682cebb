import { expect, test } from "vitest";
import { decideState } from "../../../src/domain/programmes/decideState";
import { toProgrammeCard } from "../../../src/domain/programmes/programmeCard";
import { makeProgramme, PROOFS } from "../../support/makeReference";

function stateOf(fields: object, today = "2026-11-25"): string {
  return decideState(toProgrammeCard(makeProgramme("plan-eau", fields)), today);
}

const status = { value: "under-way", proofs: PROOFS };
const period = (last: string | undefined) => ({ wording: "2018-2020", first: "2018", last, proofs: PROOFS });

test.for([
  ["2020", "2020-12-31", "under-way"],
  ["2020", "2021-01-01", "over"],
  ["2020-06", "2020-06-30", "under-way"],
  ["2020-06", "2020-07-01", "over"],
  ["2020-06-15", "2020-06-15", "under-way"],
  ["2020-06-15", "2020-06-16", "over"],
] as const)("a programme that ends in %s is, on %s, %s", ([last, today, expected]) => {
  expect(stateOf({ period: period(last), status }, today)).toBe(expected);
});

test("a period without an end ends nothing", () => {
  expect(stateOf({ period: period(undefined), status })).toBe("under-way");
  expect(stateOf({ period: period(undefined) })).toBe("unknown");
});

test("the day until which one can apply ends it too", () => {
  const closing = { rule: "date", date: "2020-03-31", proofs: PROOFS };
  expect(stateOf({ closing }, "2020-03-31")).toBe("unknown");
  expect(stateOf({ closing }, "2020-04-01")).toBe("over");
});

test("what the articles call completed is not merely over", () => {
  expect(stateOf({ period: period("2020"), status: { value: "completed", proofs: PROOFS } })).toBe("completed");
});
