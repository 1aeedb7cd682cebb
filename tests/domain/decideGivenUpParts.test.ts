import { expect, test } from "vitest";
import { decideGivenUpParts } from "../../src/domain/decideGivenUpParts";

const part = (sha256: string, kind: string, to?: string) =>
  to === undefined ? { sha256, kind } : { sha256, kind, to };
const installed = [
  part("about", "about"),
  part("programmes", "programmes"),
  part("new", "articles", "2020"),
  part("old", "articles", "2010"),
  part("kept", "articles", "2000"),
  part("search", "search"),
];
const names = installed.map(({ sha256 }) => sha256);

test("gives up what waits first, then what reading can do without, then the oldest articles, and never all of it", () => {
  let stored = [...names, "waiting"];
  const given: string[] = [];
  for (let next = decideGivenUpParts(installed, stored, new Set(["kept"])); next.length > 0; ) {
    given.push(...next);
    stored = stored.filter((sha256) => !next.includes(sha256));
    next = decideGivenUpParts(installed, stored, new Set(["kept"]));
  }
  expect(given).toEqual(["waiting", "search", "old", "new", "programmes", "kept"]);
  expect(stored).toEqual(["about"]);
});

test("gives up a tenth at a time", () => {
  const many = Array.from({ length: 95 }, (_, index) => part(`p${index}`, "articles", String(index).padStart(3, "0")));
  const given = decideGivenUpParts(
    many,
    many.map(({ sha256 }) => sha256),
    new Set(),
  );
  expect(given).toEqual(["p0", "p1", "p2", "p3", "p4", "p5", "p6", "p7", "p8", "p9"]);
});

test("without an edition only what waits is there to be given up", () => {
  expect(decideGivenUpParts([], ["a", "b"], new Set())).toEqual(["a", "b"]);
  expect(decideGivenUpParts([], [], new Set())).toEqual([]);
});
