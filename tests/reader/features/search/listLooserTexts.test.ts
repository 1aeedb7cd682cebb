import { expect, test } from "vitest";
import { listLooserTexts } from "../../../../src/reader/features/search/results/listLooserTexts";

const texts = (text: string): readonly string[] => listLooserTexts(text).map((looser) => looser.text);

test("each word alone, the longest first; those that say nothing are none", () => {
  expect(texts("le miel de montagne")).toEqual(["montagne", "miel"]);
});

test("without quotation marks and unwanted words first", () => {
  expect(texts('"circuits courts" -salon')[0]).toBe("circuits courts");
});

test("one word cannot be loosened, nor can nothing", () => {
  expect(texts("miel")).toEqual([]);
  expect(texts("   ")).toEqual([]);
});

test("whatever is typed", () => {
  for (const text of ['"', "-", "thème:", "((", "« »", "a".repeat(5000)]) expect(texts(text)).toBeDefined();
});
