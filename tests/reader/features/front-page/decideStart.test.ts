import { expect, test } from "vitest";
import { decideStart, type Rows } from "../../../../src/reader/features/front-page/list/useFrontPageHeadlines";
import { makeHeadlines } from "./headlines";

const make = (count: number, change: Partial<Rows> = {}): Rows => ({
  headlines: makeHeadlines(200).slice(0, count),
  more: true,
  topic: undefined,
  revision: "a",
  isStored: true,
  ...change,
});

test("rows that are here stay the very same while the head of the list is theirs", () => {
  const rows = make(180);
  expect(decideStart(rows, make(60, { revision: undefined }), "a")).toBe(rows);
  expect(decideStart(rows, make(60), undefined)).toBe(rows);
});

test("the edition is noted once it is known", () => {
  expect(decideStart(make(180, { revision: undefined }), make(60), "a").revision).toBe("a");
});

test.each<[string, Rows | undefined, Rows, string]>([
  ["nothing was here", undefined, make(60), "a"],
  ["rows came with the page, not from the database", make(30, { isStored: false }), make(60), "a"],
  ["there is a new row at the top", make(180), make(60, { headlines: makeHeadlines(201).slice(0, 60) }), "a"],
  ["the edition is another one, though its head is the same", make(180), make(60), "b"],
  ["fewer rows are here than the head has", make(30), make(60), "a"],
])("the head begins the list anew when %s", (_, rows, head, revision) => {
  expect(decideStart(rows, head, revision)).toEqual({ ...head, revision });
});
