import { expect, test } from "vitest";
import { countFresh, decodeSeenResults, forgetOthers, markSeen } from "../../../src/domain/search/seenResults";

const ids = ["le-miel-de-foret", "les-ruches", "un-rucher"];

test("what was not there when the reader last looked is new", () => {
  const seen = markSeen({}, "view", ids.slice(0, 1));
  expect(countFresh(seen.view, ids)).toBe(2);
  expect(countFresh(markSeen(seen, "view", ids).view, ids)).toBe(0);
});

test("a search that was never looked at has nothing new, and what went away is not news", () => {
  expect(countFresh(undefined, ids)).toBe(0);
  expect(countFresh(markSeen({}, "view", ids).view, ids.slice(1))).toBe(0);
});

test("searches that are saved no more are forgotten", () => {
  const seen = markSeen(markSeen({}, "one", ids), "other", ids);
  expect(Object.keys(forgetOthers(seen, ["other"]))).toEqual(["other"]);
});

test("what cannot be read was never looked at", () => {
  expect(decodeSeenResults({ view: [3] })).toEqual({});
  expect(decodeSeenResults(null)).toEqual({});
  const seen = markSeen({}, "view", ids);
  expect(decodeSeenResults(JSON.parse(JSON.stringify(seen)))).toEqual(seen);
});

test("ten thousand articles have ten thousand marks", () => {
  const many = Array.from({ length: 10_000 }, (_, index) => `un-article-sur-les-ruches-${index}`);
  const seen = markSeen({}, "view", many.slice(0, 5000));
  expect(countFresh(seen.view, many)).toBeGreaterThan(4995);
});
