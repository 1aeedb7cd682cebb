import { gunzipSync } from "node:zlib";
import * as v from "valibot";
import { expect, test } from "vitest";
import { ShelfPartSchema } from "../../src/domain/edition/edition";
import type { PartItem } from "../../src/publisher/edition/parts/cutParts";
import { nameAfterContent, type PackedPart } from "../../src/publisher/edition/parts/packPart";
import { cutRuns, shelve } from "../../src/publisher/edition/parts/shelve";

const item = (id: string): PartItem => ({ id, sortKey: id, json: "{}" });
const parts = Array.from({ length: 5000 }, (_, index) => [item(`a${index}`), item(`b${index}`)]);
const packed = (count: number): readonly PackedPart[] =>
  Array.from({ length: count }, (_, index) =>
    nameAfterContent(Buffer.from(String(index)), { kind: "articles", count: 1 }),
  );
const textsOf = (runs: ReturnType<typeof cutRuns>) =>
  runs.map((run) =>
    run
      .flat()
      .map(({ id }) => id)
      .join(),
  );

test("runs hold all parts in order, and none too many for a shelf", () => {
  const runs = cutRuns(parts);
  expect(runs.flat()).toEqual(parts);
  expect(runs.every((run) => run.length > 0 && run.length <= 128)).toBe(true);
});

test("runs stay as they are but for one or two when a part comes or goes, up to where one ended by itself", () => {
  const before = new Set(textsOf(cutRuns(parts)));
  const after = [0, 1000, 3000].map((place) => textsOf(cutRuns(parts.toSpliced(place, 1))));
  for (const runs of after) expect(runs.filter((run) => !before.has(run)).length).toBeLessThan(runs.length / 2);
});

test("a shelf names the parts of its run; few parts need none", async () => {
  expect(await shelve([packed(64)])).toEqual({ inManifest: packed(64), onShelves: [] });
  const runs = [packed(40), packed(70).slice(40)];
  const { inManifest, onShelves } = await shelve(runs);
  expect(onShelves).toEqual(packed(70));
  const contents = inManifest.map(({ bytes }) => v.parse(ShelfPartSchema, JSON.parse(gunzipSync(bytes).toString())));
  expect(contents.map((shelf) => shelf.parts)).toEqual(runs.map((run) => run.map(({ part }) => part)));
  expect(inManifest.map(({ part }) => [part.kind, part.count])).toEqual([
    ["shelf", 40],
    ["shelf", 30],
  ]);
});
