import { expect, test } from "vitest";
import { ArticleSchema } from "../../src/domain/article/article";
import { decode } from "../../src/domain/decode";
import { PartialDateSchema } from "../../src/domain/reference/partialDate";
import { ProgrammeSchema } from "../../src/domain/reference/programme";
import { DecimalSchema } from "../../src/domain/reference/proof";

const proof = { article: "un", quote: "Le plan Eau" };
const programme = {
  id: "plan-eau",
  name: { value: "Plan Eau", proofs: [proof] },
  kind: "plan",
  topics: ["eau"],
  promise: { value: "Aider.", proofs: [proof] },
  mentions: [proof],
};

test.each([
  ["2020", true],
  ["2020-02", true],
  ["2020-02-29", true],
  ["2020-02-30", false],
  ["2020-13", false],
  ["20", false],
  [2020, false],
])("%s is a date as far as it goes: %s", (date, isDate) => {
  expect(decode(PartialDateSchema, date).ok).toBe(isDate);
});

test.each([
  [8.6, 8.6],
  ["8.6", 8.6],
  ["-94", -94],
  ["0.13", 0.13],
])("%s is the number %s", (written, value) => {
  expect(decode(DecimalSchema, written)).toEqual({ ok: true, value });
});

test.each(["8,6", "1 833", "1e3", "", "0x10", "Infinity", Number.NaN, Number.POSITIVE_INFINITY, null])(
  "%s is no number",
  (written) => {
    expect(decode(DecimalSchema, written).ok).toBe(false);
  },
);

test("what no article states is absent", () => {
  const decoded = decode(ProgrammeSchema, programme);
  expect(decoded).toMatchObject({ ok: true, value: { closing: { rule: "unknown" }, amounts: [], remarks: [] } });
  expect(decoded.ok && "howToApply" in decoded.value).toBe(false);
});

test("nothing is asserted without a proof", () => {
  for (const field of ["name", "promise"] as const) {
    const bare = { ...programme, [field]: { value: "Plan Eau", proofs: [] } };
    expect(decode(ProgrammeSchema, bare)).toMatchObject({ ok: false, issues: [{ path: `${field}.proofs` }] });
  }
  for (const closing of [{ rule: "rolling" }, { rule: "date", date: "2020-01-01" }]) {
    expect(decode(ProgrammeSchema, { ...programme, closing })).toMatchObject({
      ok: false,
      issues: [{ path: "closing.proofs" }],
    });
  }
});

test("a phone passes over fields of a later edition", () => {
  expect(decode(ProgrammeSchema, { ...programme, mascot: "Léo" }).ok).toBe(true);
});

test("an article of an edition from before there were figures has none", () => {
  const article = {
    id: "un",
    title: "Un",
    topics: ["eau"],
    date: { basis: "unknown" },
    sortKey: "1",
    words: 1,
    standfirst: "",
    body: { type: "root", children: [] },
    notes: [],
  };
  expect(decode(ArticleSchema, article)).toMatchObject({ ok: true, value: { figures: [] } });
});
