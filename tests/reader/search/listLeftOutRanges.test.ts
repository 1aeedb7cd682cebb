import { expect, test } from "vitest";
import type { Part } from "../../../src/domain/edition/edition";
import { listLeftOutRanges } from "../../../src/reader/search/listLeftOutRanges";

const segment = (name: string, count: number, from?: string): Part => ({
  path: "a.part",
  sha256: name,
  bytes: 1,
  kind: "search",
  count,
  from,
  to: from,
});

test("articles are numbered from the oldest on, and those of segments that are not here are away", () => {
  const manifest = {
    parts: [
      segment("new", 10, "2026"),
      segment("places", 7),
      segment("old", 100, "2019"),
      segment("middle", 30, "2022"),
    ],
  };
  expect(listLeftOutRanges(manifest, new Set(["new"]))).toEqual([
    { start: 0, end: 100 },
    { start: 100, end: 130 },
  ]);
  expect(listLeftOutRanges(manifest, new Set(["old", "places"]))).toEqual([
    { start: 100, end: 130 },
    { start: 130, end: 140 },
  ]);
  expect(listLeftOutRanges(manifest, new Set(["old", "middle", "new"]))).toEqual([]);
});
