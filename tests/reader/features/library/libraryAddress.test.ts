import * as v from "valibot";
import { expect, test } from "vitest";
import { everything, readLibraryFilter } from "../../../../src/domain/library/libraryFilter";
import { ViewSchema } from "../../../../src/domain/library/records";
import {
  isFiltered,
  isOneTag,
  readLibraryAddress,
  readViewQuery,
  writeLibraryQuery,
} from "../../../../src/reader/features/library/libraryAddress";

test.each([
  "",
  "onglet=etiquettes&une=1",
  "sorte=programmes&etiquette=eau&sans=bois&note=1",
  "onglet=notes&etiquette=eau&etiquette=bois&couleur=sapin&mots=la+r%C3%A9gion",
])("« %s » is written as it was read", (query) => {
  expect(writeLibraryQuery(readLibraryAddress(query))).toBe(query);
});

test("a view that was saved with the former names means the same today", () => {
  const view = v.parse(ViewSchema, {
    id: "vue-1",
    updatedAt: "2026-11-21T10:00:00.000Z",
    name: "Eau à relire",
    place: "library",
    query: "onglet=notes&sorte=articles&tag=eau&not=bois&colour=sapin&note=1&state=contacted&words=la+r%C3%A9gion",
  });
  expect(readViewQuery(view)).toBe(
    "onglet=notes&sorte=articles&etiquette=eau&sans=bois&couleur=sapin&etat=contacted&mots=la+r%C3%A9gion&note=1",
  );
});

test("what nobody understands is as if it were not there", () => {
  const address = readLibraryAddress("onglet=autre&sorte=x&une=2&couleur=vert&etiquette=");
  expect(writeLibraryQuery(address)).toBe("");
});

test("only conditions that are there filter", () => {
  expect(isFiltered(everything)).toBe(false);
  expect(isFiltered({ ...everything, words: undefined })).toBe(false);
  expect(isFiltered(readLibraryFilter([["sans", "bois"]]))).toBe(true);
});

test("a tag's own page is about one tag and nothing else", () => {
  expect(isOneTag(readLibraryAddress("onglet=etiquettes&etiquette=eau"))).toBe(true);
  expect(isOneTag(readLibraryAddress("onglet=etiquettes&etiquette=eau&note=1"))).toBe(false);
  expect(isOneTag(readLibraryAddress("onglet=etiquettes&etiquette=eau&etiquette=bois"))).toBe(false);
  expect(isOneTag(readLibraryAddress("etiquette=eau"))).toBe(false);
});
