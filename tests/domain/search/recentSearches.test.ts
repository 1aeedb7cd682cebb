import { expect, test } from "vitest";
import {
  addRecentSearch,
  decodeRecentSearches,
  MAX_RECENT_SEARCHES,
  type RecentSearch,
} from "../../../src/domain/search/recentSearches";

const search = (name: string): RecentSearch => ({ query: `q=${name}`, name });
const add = (...names: readonly string[]): readonly string[] =>
  names
    .reduce<readonly RecentSearch[]>((list, name) => addRecentSearch(list, search(name)), [])
    .map(({ name }) => name);

test("the last one is first, and none is there twice, whatever its accents", () => {
  expect(add("forêt", "miel", "Foret")).toEqual(["Foret", "miel"]);
});

test("what was typed on the way to the last one is not kept", () => {
  expect(add("miel", "ruc", "ruches")).toEqual(["ruches", "miel"]);
  expect(add("ruc", "miel", "ruches")).toEqual(["ruches", "miel", "ruc"]);
});

test("the oldest ones are forgotten", () => {
  const names = Array.from({ length: MAX_RECENT_SEARCHES + 3 }, (_, index) => `${index} fois`);
  expect(add(...names)).toHaveLength(MAX_RECENT_SEARCHES);
  expect(add(...names)[0]).toBe(names.at(-1));
});

test("what another version wrote is left out, and the rest is kept", () => {
  expect(decodeRecentSearches([search("miel"), { query: 3 }, null, { query: "", name: "" }])).toEqual([search("miel")]);
  expect(decodeRecentSearches({ some: "thing" })).toEqual([]);
});
