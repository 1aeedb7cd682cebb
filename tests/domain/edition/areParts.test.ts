import fc from "fast-check";
import * as v from "valibot";
import { expect, test } from "vitest";
import { areParts } from "../../../src/domain/edition/areParts";
import { PartSchema } from "../../../src/domain/edition/edition";

const strange = fc.constantFrom<unknown>(undefined, null, 0, -1, 1.5, Number.NaN, "", "a", [], {}, true);
const file = {
  path: fc.oneof(
    { weight: 9, arbitrary: fc.constant("0a.part") },
    fc.constantFrom("../a.part", "a.PART", "part"),
    strange,
  ),
  sha256: fc.oneof(
    { weight: 9, arbitrary: fc.constant("0".repeat(64)) },
    fc.constantFrom("G".repeat(64), "0".repeat(63)),
    strange,
  ),
  bytes: fc.oneof({ weight: 9, arbitrary: fc.integer({ min: 1 }) }, strange),
};
const part = fc.record(
  {
    ...file,
    kind: fc.oneof({ weight: 9, arbitrary: fc.constant("articles") }, strange),
    count: fc.oneof({ weight: 9, arbitrary: fc.nat() }, strange),
    from: fc.oneof({ weight: 9, arbitrary: fc.string() }, strange),
    to: fc.oneof({ weight: 9, arbitrary: fc.string() }, strange),
    cuts: fc.oneof({ weight: 9, arbitrary: fc.record(file) }, strange),
    more: strange,
  },
  { requiredKeys: ["path", "sha256", "bytes"] },
);

/** The schema's, with whatever text for a hash and a path. */
const named = { path: v.string(), sha256: v.string() };
const ShapeSchema = v.object({
  ...PartSchema.entries,
  ...named,
  cuts: v.optional(v.object({ ...PartSchema.entries.cuts.wrapped.entries, ...named })),
});

test("parts are such exactly if they have the shape of their schema", () => {
  let sound = 0;
  fc.assert(
    fc.property(fc.oneof({ weight: 20, arbitrary: part }, strange), (value) => {
      const is = v.is(ShapeSchema, value);
      sound += Number(is);
      expect(areParts([value])).toBe(is);
    }),
    { numRuns: 2_000 },
  );
  expect(sound).toBeGreaterThan(100);
});

test("a list is sound if all of it is, and nothing but a list is one", () => {
  const good = { kind: "about", path: "a.part", sha256: "0".repeat(64), bytes: 1, count: 0 };
  expect([areParts([]), areParts([good, good]), areParts([good, { ...good, bytes: 0 }])]).toEqual([true, true, false]);
  expect([undefined, null, {}, "parts", { length: 0 }].map(areParts)).toEqual([false, false, false, false, false]);
});
