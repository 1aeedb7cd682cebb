import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { buildEdition } from "../../src/publisher/edition/buildEdition";
import { cutSegments } from "../../src/publisher/edition/search/cutSegments";
import { rounds } from "../support/rounds";
import { article, makeDataFolder } from "./makeDataFolder";

const ids = (count: number) => Array.from({ length: count }, (_, index) => `article-${index}`);

/** The segments, each as the text of its ids. */
function cut(list: readonly string[]): readonly string[] {
  const starts = cutSegments(list);
  return starts.map((start, index) => list.slice(start, starts[index + 1]).join(" "));
}

function changed(before: readonly string[], after: readonly string[]): number {
  return after.filter((segment) => !before.includes(segment)).length;
}

describe("segments", () => {
  test("are twelve at most for ten thousand articles or fewer, and hold each article once", () => {
    fc.assert(
      fc.property(fc.integer({ min: 0, max: 10_000 }), (count) => {
        const list = ids(count);
        const segments = cut(list);
        expect(segments.length).toBeLessThanOrEqual(12);
        expect(segments.join(" ")).toBe(list.join(" "));
        expect(segments).not.toContain("");
      }),
      { numRuns: rounds(30) },
    );
  });

  test("are large for old articles and small for the recent", () => {
    const sizes = cut(ids(10_000)).map((segment) => segment.split(" ").length);
    expect(Math.min(...sizes.slice(0, 4))).toBeGreaterThanOrEqual(2048);
    expect(Math.max(...sizes.slice(4))).toBeLessThan(600);
    expect(sizes.at(-1)).toBeLessThan(140);
  });

  test("stay as they are but for a few when articles are added at the end", () => {
    const list = ids(10_100);
    let fetched = 0;
    for (let count = 10_000; count < 10_100; count += 10) {
      const [before, after] = [cut(list.slice(0, count)), cut(list.slice(0, count + 10))];
      fetched += changed(before, after);
      expect(changed(before, after)).toBeLessThanOrEqual(2);
    }
    expect(fetched).toBeLessThan(15);
  });

  test("stay as they are but for one or two when an old article comes or goes", () => {
    const list = ids(10_000);
    const before = cut(list);
    let fetched = 0;
    for (let at = 0; at < 9000; at += 500) {
      const without = cut(list.filter((_, index) => index !== at));
      const withOne = cut([...list.slice(0, at), "nouveau", ...list.slice(at)]);
      fetched += changed(before, without) + changed(before, withOne);
    }
    // Of thirty-six changes.
    expect(fetched).toBeLessThan(80);
  });
});

test("the same articles have the same index, and a correction changes its segment only", async () => {
  const files = Object.fromEntries(
    Array.from({ length: 200 }, (_, index) => [`articles/a${index}.md`, article(`a${index}`, `Texte ${index}.`)]),
  );
  const segmentsOf = async (changes: Readonly<Record<string, string>> = {}) =>
    ((await buildEdition(makeDataFolder({ ...files, ...changes }))).edition?.manifest.parts ?? [])
      .filter(({ kind }) => kind === "search")
      .map(({ path }) => path);
  const before = await segmentsOf();
  expect(before).toHaveLength(3);
  expect(await segmentsOf()).toEqual(before);
  expect(changed(before, await segmentsOf({ "articles/a0.md": article("a0", "Texte corrigé.") }))).toBe(1);
});
