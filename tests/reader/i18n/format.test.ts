import { describe, expect, test } from "vitest";
import { makeFormat } from "../../../src/reader/i18n/base/format";

/** Which space separates is the language's affair (tested where it is ours); here only that there is one. */
const plain = (text: string) => text.replace(/\s/g, " ");

const cases = {
  fr: {
    number: "10 000",
    small: "21 ko",
    large: "3,5 Mo",
    day: "16 janvier 2020",
    first: "1er mars 2020",
    sameMonth: "8–11 novembre 2019",
    twoMonths: "30 novembre – 1er décembre 2019",
    fromFirst: "1er–3 mai 2020",
    list: "HTML, CSS et SVG",
  },
  de: {
    number: "10.000",
    small: "21 kB",
    large: "3,5 MB",
    day: "16. Januar 2020",
    first: "1. März 2020",
    sameMonth: "8.–11. November 2019",
    twoMonths: "30. November – 1. Dezember 2019",
    fromFirst: "1.–3. Mai 2020",
    list: "HTML, CSS und SVG",
  },
  en: {
    number: "10,000",
    small: "21 kB",
    large: "3.5 MB",
    day: "16 January 2020",
    first: "1 March 2020",
    sameMonth: "8 – 11 November 2019",
    twoMonths: "30 November – 1 December 2019",
    fromFirst: "1 – 3 May 2020",
    list: "HTML, CSS and SVG",
  },
} as const;

describe.each(["fr", "de", "en"] as const)("%s", (language) => {
  const format = makeFormat(language);
  const expected = cases[language];

  test("writes numbers, sizes, days and lists", () => {
    expect({
      number: plain(format.number(10_000)),
      small: plain(format.bytes(20_001)),
      large: plain(format.bytes(3_480_000)),
      day: plain(format.day("2020-01-16")),
      first: plain(format.day("2020-03-01")),
      sameMonth: plain(format.days("2019-11-08", "2019-11-11")),
      twoMonths: plain(format.days("2019-11-30", "2019-12-01")),
      fromFirst: plain(format.days("2020-05-01", "2020-05-03")),
      list: format.list(["HTML", "CSS", "SVG"]),
    }).toEqual(expected);
  });

  test("keeps a day and its month on one line", () => {
    expect(format.day("2020-01-16")).toMatch(/^16\.?\u00a0\p{L}/u);
    expect(format.days("2019-11-08", "2019-11-11")).toMatch(/11\.?\u00a0\p{L}/u);
    expect(format.day("2020-03-01")).toMatch(/^1(?:er|\.)?\u00a0\p{L}/u);
  });
});
