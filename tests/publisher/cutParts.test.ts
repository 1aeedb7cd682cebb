import { createHash } from "node:crypto";
import { expect, test } from "vitest";
import { MAX_PART_BYTES } from "../../src/domain/edition/edition";
import { cutParts, type PartItem, partJson } from "../../src/publisher/edition/parts/cutParts";

const item = (id: string, json = JSON.stringify({ id })): PartItem => ({ id, sortKey: id, json });
const corpus = Array.from({ length: 1_000 }, (_, index) => item(`article-${index}`));
/** Every seventh place: enough to meet every kind of border. */
const places = corpus.flatMap((_, index) => (index % 7 === 0 ? [index] : []));

/** Names of the parts, as their content gives them. */
function namesOf(items: readonly PartItem[]): ReadonlySet<string> {
  return new Set(cutParts(items).map((part) => createHash("sha256").update(partJson(part)).digest("hex")));
}

/** How many parts a phone that has the one edition fetches for the other. */
function countFetched(before: ReadonlySet<string>, after: readonly PartItem[]): number {
  return [...namesOf(after)].filter((name) => !before.has(name)).length;
}

test("parts hold all articles, in order, about twenty each and never more than sixty", () => {
  const parts = cutParts(corpus);
  expect(parts.flat()).toEqual(corpus);
  expect(Math.max(...parts.map((part) => part.length))).toBeLessThanOrEqual(60);
  expect(corpus.length / parts.length).toBeGreaterThan(14);
  expect(corpus.length / parts.length).toBeLessThan(26);
});

test("correcting any article touches its own part only", () => {
  const before = namesOf(corpus);
  for (const place of places) {
    const corrected = item(corpus[place]?.id ?? "", '"corrected"');
    expect(countFetched(before, corpus.with(place, corrected))).toBe(1);
  }
});

test("adding or removing an article anywhere touches one part or two, hardly ever more", () => {
  const before = namesOf(corpus);
  const fetched = places.flatMap((place) => [
    countFetched(before, corpus.toSpliced(place, 0, item(`new-${place}`))),
    countFetched(before, corpus.toSpliced(place, 1)),
  ]);
  expect(fetched.filter((count) => count > 2).length / fetched.length).toBeLessThan(0.01);
  expect(Math.max(...fetched)).toBeLessThanOrEqual(4);
});

test("no part grows beyond what a phone takes", () => {
  const heavy = Array.from({ length: 30 }, (_, index) => item(`h-${index}`, `"${"é".repeat(100_000)}"`));
  const parts = cutParts(heavy);
  expect(parts.flat()).toEqual(heavy);
  for (const part of parts) expect(Buffer.byteLength(partJson(part))).toBeLessThanOrEqual(MAX_PART_BYTES);
  expect(parts.length).toBeGreaterThan(2);
});

test("no articles make no part", () => {
  expect(cutParts([])).toEqual([]);
});
