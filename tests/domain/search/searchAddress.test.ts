import { expect, test } from "vitest";
import {
  countFilters,
  EMPTY_SEARCH,
  isEmptySearch,
  readSearchAddress,
  type SearchAddress,
  toggleFilter,
  writeSearchAddress,
} from "../../../src/domain/search/searchAddress";

const read = (address: string): SearchAddress => readSearchAddress(new URLSearchParams(address));
const write = (address: SearchAddress): string =>
  new URLSearchParams(writeSearchAddress(address).map(([name, value]) => [name, value])).toString();

const everything = [
  "q=miel+de+for%C3%AAt&theme=agriculture&theme=industrie&programme=srdeii&lieu=metz&departement=57",
  "&etiquette=%C3%A0+relire&favoris=1&nonlus=1&notes=1&depuis=2019-06&jusque=2020&dans=articles",
].join("");

test("what is written is read again, and written the same", () => {
  expect(write(read(everything))).toBe(everything);
  expect(read(everything)).toEqual({
    text: "miel de forêt",
    filters: {
      topics: ["agriculture", "industrie"],
      programmes: ["srdeii"],
      places: ["metz"],
      departements: ["57"],
      tags: ["à relire"],
      favourites: true,
      unread: true,
      withNotes: true,
      from: "2019-06",
      to: "2020",
    },
    kind: "article",
  });
});

test("an order of its own, whatever the order of an address", () => {
  expect(write(read("dans=lieux&theme=b&q=x&theme=a"))).toBe("q=x&theme=b&theme=a&dans=lieux");
});

test("what is not understood is as if it were not there", () => {
  expect(read("q=%20&theme=&depuis=hier&jusque=20-20&dans=tout&favoris=oui&etc=1")).toEqual(EMPTY_SEARCH);
  expect(read("")).toEqual(EMPTY_SEARCH);
});

test("a text without an end is cut, a list without an end too", () => {
  expect(read(`q=${"a".repeat(9000)}`).text).toHaveLength(500);
  const topics = Array.from({ length: 99 }, (_, index) => `theme=t${index}`).join("&");
  expect(read(topics).filters.topics).toHaveLength(30);
});

test("filters are counted: the first and the last day are one", () => {
  expect(countFilters(read(everything).filters)).toBe(10);
  expect(countFilters(read("q=x").filters)).toBe(0);
  expect(countFilters(read("depuis=2019").filters)).toBe(1);
});

test("a value is put into a list, and taken out of it again", () => {
  const { filters } = EMPTY_SEARCH;
  const once = toggleFilter(filters, "topics", "industrie");
  expect(once.topics).toEqual(["industrie"]);
  expect(toggleFilter(once, "topics", "industrie")).toEqual(filters);
});

test("a kind alone asks nothing, a filter alone does", () => {
  expect(isEmptySearch(read("dans=articles"))).toBe(true);
  expect(isEmptySearch(read("nonlus=1"))).toBe(false);
});
