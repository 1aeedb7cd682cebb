import { expect, test } from "vitest";
import { HeadlineSchema } from "../../src/domain/article/article";
import { decode } from "../../src/domain/decode";
import { EditionIdentitySchema } from "../../src/domain/edition/edition";

const headline = {
  id: "un",
  title: "Un titre",
  topics: ["eau"],
  date: { basis: "unknown" },
  sortKey: "a",
  words: 1,
  standfirst: "Une phrase.",
};
const identity = {
  id: "essai",
  title: "Essai",
  shortTitle: "Essai",
  description: "Un essai.",
  language: "fr",
  publisher: { name: "Nous", url: "https://example.org/" },
  sourceStatement: "Textes inventés.",
  publishedOn: "2024-02-29",
};

test("a phone takes a title of a newspaper, and refuses one of a megabyte", () => {
  expect(decode(HeadlineSchema, headline).ok).toBe(true);
  expect(decode(HeadlineSchema, { ...headline, title: "a".repeat(1_000_000) }).ok).toBe(false);
});

test.each(["javascript:alert(1)", "data:text/html,x", "//example.org", "https://", "https://exa mple.org"])(
  "a phone refuses %s as its publisher’s address",
  (url) => {
    expect(decode(EditionIdentitySchema, identity).ok).toBe(true);
    expect(decode(EditionIdentitySchema, { ...identity, publisher: { name: "Nous", url } }).ok).toBe(false);
  },
);
