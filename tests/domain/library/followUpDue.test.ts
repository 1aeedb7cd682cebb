import * as v from "valibot";
import { expect, test } from "vitest";
import { ProgrammeIdSchema } from "../../../src/domain/ids";
import { decideDueShelf, shelveFollowUps } from "../../../src/domain/library/followUpDue";
import type { FollowUp } from "../../../src/domain/library/records";

const today = "2026-11-28";
const followUp = (id: string, facts: Partial<FollowUp>): FollowUp => ({
  id: v.parse(ProgrammeIdSchema, id),
  updatedAt: "2026-11-01T10:00:00.000Z",
  state: "to-study",
  date: null,
  checklist: [],
  note: "",
  ...facts,
});

test.each([
  ["2026-11-27", "late"],
  ["2026-11-28", "this-week"],
  ["2026-12-04", "this-week"],
  ["2026-12-05", "later"],
  [null, "undated"],
] as const)("a request with the date %s is on the shelf « %s »", (date, shelf) => {
  expect(decideDueShelf({ state: "contacted", date }, today)).toBe(shelf);
});

test("an answered request is done, even with a date that has passed", () => {
  expect(decideDueShelf({ state: "refused", date: "2026-01-01" }, today)).toBe("done");
});

test("each shelf begins with the date that comes next, and empty shelves are left out", () => {
  const shelves = shelveFollowUps(
    [
      followUp("far", { date: "2027-03-01" }),
      followUp("near", { date: "2026-12-20" }),
      followUp("old", { date: null }),
      followUp("new", { date: null, updatedAt: "2026-11-20T10:00:00.000Z" }),
    ],
    today,
  );
  expect(shelves.map(({ shelf, followUps }) => [shelf, followUps.map(({ id }) => id)])).toEqual([
    ["later", ["near", "far"]],
    ["undated", ["new", "old"]],
  ]);
});
