import { expect, test } from "vitest";
import { cutPacks } from "../../../src/publisher/site/chunks/precacheList";

const file = (name: string, bytes: number) => ({ name, content: Buffer.alloc(bytes) });
const cut = (...files: readonly ReturnType<typeof file>[]) =>
  cutPacks(files).map((pack) => pack.map(({ name }) => name));

test("neighbours share a pack of two hundred kilobytes, in their order", () => {
  expect(cut(file("a", 90_000), file("b", 100_000), file("c", 20_000), file("d", 1))).toEqual([
    ["a", "b"],
    ["c", "d"],
  ]);
});

test("a larger file has a pack of its own", () => {
  expect(cut(file("a", 10), file("large", 300_000), file("b", 10))).toEqual([["a"], ["large"], ["b"]]);
  expect(cut()).toEqual([]);
});
