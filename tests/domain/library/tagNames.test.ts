import { expect, test } from "vitest";
import {
  completeTag,
  isSameTagName,
  isWithin,
  listParents,
  moveWithin,
  tagIdOf,
  tidyTagName,
} from "../../../src/domain/library/tagNames";

test.each([
  ["  Eau ", "Eau"],
  ["#Eau  potable", "Eau potable"],
  ["Eau / Nord//Vosges /", "Eau/Nord/Vosges"],
  ["Eau\u00a0\u202fpotable\n", "Eau potable"],
  ["E\u0301nergie", "Énergie"],
  ["a".repeat(101), undefined],
  [" / ", undefined],
  ["\u200b", undefined],
])("« %s » is kept as « %s »", (typed, kept) => {
  expect(tidyTagName(typed)).toBe(kept);
});

test("accents, capitals and ligatures make no other name", () => {
  expect(isSameTagName("Énergie", "ENERGIE")).toBe(true);
  expect(isSameTagName("Œuvre", "oeuvre")).toBe(true);
  expect(isSameTagName("Eau", "Eaux")).toBe(false);
});

test("a new tag's id comes from its name, and is another's if that is taken", () => {
  expect(tagIdOf("Énergie/Éolien")).toBe("energie/eolien");
  expect(tagIdOf("Eau", new Set(["eau", "eau~2"]))).toBe("eau~3");
});

test("names nest", () => {
  expect(listParents("a/b/c")).toEqual(["a", "a/b"]);
  expect(listParents("a")).toEqual([]);
  expect(isWithin("Éau/nord", "eau")).toBe(true);
  expect(isWithin("eaux/nord", "eau")).toBe(false);
  expect(isWithin("eau", "eau")).toBe(false);
  expect(moveWithin("Eau/Nord/Vosges", "eau", "Lacs/Grands")).toBe("Lacs/Grands/Nord/Vosges");
});

test("completion: the beginning first, then the beginning of a word, then anywhere; in each the more used", () => {
  const tags = [
    { name: "Château d’eau", count: 9 },
    { name: "Eau", count: 1 },
    { name: "Eau/Nord", count: 5 },
    { name: "Bateau", count: 20 },
    { name: "Forêt", count: 7 },
  ];
  const names = (typed: string, limit = 9) => completeTag(tags, typed, limit).map(({ name }) => name);
  expect(names("EAU")).toEqual(["Eau/Nord", "Eau", "Château d’eau", "Bateau"]);
  expect(names("#foret")).toEqual(["Forêt"]);
  expect(names("nord")).toEqual(["Eau/Nord"]);
  expect(names("", 2)).toEqual(["Bateau", "Château d’eau"]);
  expect(names("zzz")).toEqual([]);
});
