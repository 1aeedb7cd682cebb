import { expect, test } from "vitest";
import { decideKeptParts } from "../../src/domain/edition/decideKeptParts";

const part = (sha256: string, kind: string, to?: string) =>
  to === undefined ? { sha256, kind } : { sha256, kind, to };
const installed = [
  part("search", "search"),
  part("old", "articles", "2010"),
  part("kept", "articles", "2000"),
  part("new", "articles", "2020"),
  part("programmes", "programmes"),
  part("about", "about"),
];
const names = installed.map(({ sha256 }) => sha256);

test("keeps the most missed first, and not what is missed least", () => {
  const order = ["programmes", "about", "kept", "new", "old"];
  expect(decideKeptParts(installed, names, new Set(["kept"]))).toEqual(order);
});

test("keeps everything where something only waits for the next edition, but that", () => {
  const order = ["programmes", "about", "kept", "new", "old", "search"];
  expect(decideKeptParts(installed, ["waiting", ...names], new Set(["kept"]))).toEqual(order);
});

test("gives up a tenth at a time, and never what every screen needs", () => {
  let stored: readonly string[] = names;
  const given: string[] = [];
  for (;;) {
    const kept = decideKeptParts(installed, stored, new Set(["kept"]));
    if (kept.length === stored.length) break;
    given.push(...stored.filter((sha256) => !kept.includes(sha256)));
    stored = kept;
  }
  expect(given).toEqual(["search", "old", "new", "kept"]);
  expect(stored).toEqual(["programmes", "about"]);
  const many = Array.from({ length: 95 }, (_, index) => part(`p${index}`, "articles", String(index).padStart(3, "0")));
  const list = many.map(({ sha256 }) => sha256);
  expect(decideKeptParts(many, list, new Set()).length).toBe(85);
  expect(decideKeptParts(many, list, new Set()).at(-1)).toBe("p10");
});

test("without an edition nothing stays, for all of it only waits", () => {
  expect(decideKeptParts([], ["a", "b"], new Set())).toEqual([]);
});
