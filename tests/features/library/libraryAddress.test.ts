import { expect, test } from "vitest";
import { everything, readLibraryFilter } from "../../../src/domain/library/libraryFilter";
import {
  isFiltered,
  isOneTag,
  readLibraryAddress,
  writeLibraryQuery,
} from "../../../src/features/library/libraryAddress";

test.each([
  "",
  "onglet=etiquettes&une=1",
  "sorte=programmes&tag=eau&not=bois&note=1",
  "onglet=notes&tag=eau&tag=bois&colour=sapin&words=la+r%C3%A9gion",
])("« %s » is written as it was read", (query) => {
  expect(writeLibraryQuery(readLibraryAddress(query))).toBe(query);
});

test("what nobody understands is as if it were not there", () => {
  const address = readLibraryAddress("onglet=autre&sorte=x&une=2&colour=vert&tag=");
  expect(writeLibraryQuery(address)).toBe("");
});

test("only conditions that are there filter", () => {
  expect(isFiltered(everything)).toBe(false);
  expect(isFiltered({ ...everything, words: undefined })).toBe(false);
  expect(isFiltered(readLibraryFilter([["not", "bois"]]))).toBe(true);
});

test("a tag's own page is about one tag and nothing else", () => {
  expect(isOneTag(readLibraryAddress("onglet=etiquettes&tag=eau"))).toBe(true);
  expect(isOneTag(readLibraryAddress("onglet=etiquettes&tag=eau&note=1"))).toBe(false);
  expect(isOneTag(readLibraryAddress("onglet=etiquettes&tag=eau&tag=bois"))).toBe(false);
  expect(isOneTag(readLibraryAddress("tag=eau"))).toBe(false);
});
