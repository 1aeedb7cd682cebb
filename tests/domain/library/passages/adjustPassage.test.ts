import fc from "fast-check";
import * as v from "valibot";
import { describe, expect, test } from "vitest";
import type { TextBlock } from "../../../../src/domain/article/blocks";
import { BlockIdSchema } from "../../../../src/domain/ids";
import {
  ADJUSTMENTS,
  type Adjustment,
  adjustPassage,
  type Ends,
  unite,
  wholeBlock,
  wordAt,
} from "../../../../src/domain/library/passages/adjustPassage";
import { quotePassage } from "../../../../src/domain/library/passages/quotePassage";

const block = (id: string, text: string): TextBlock => ({ id: v.parse(BlockIdSchema, id), text });
const article = [
  block("un", "Le miel de sapin est récolté."),
  block("vide", ""),
  block("deux", "Les ruches hivernent"),
  block("trois", "Fin."),
];

function read(blocks: readonly TextBlock[], { from, to }: Ends): string {
  return quotePassage(blocks, from, to)?.exact ?? "";
}
function adjust(start: string, ...adjustments: readonly Adjustment[]): string {
  const ends = wholeBlock(article, start);
  if (!ends) throw new Error(`There is no block « ${start} ».`);
  return read(
    article,
    adjustments.reduce((now, adjustment) => adjustPassage(article, now, adjustment), ends),
  );
}

describe("a passage is changed without a finger", () => {
  test.each<readonly [string, string, readonly Adjustment[], string]>([
    ["its beginning comes later by a word", "un", ["start-later"], "miel de sapin est récolté."],
    ["and goes back", "un", ["start-later", "start-later", "start-earlier"], "miel de sapin est récolté."],
    ["its end comes earlier by a word", "un", ["end-earlier"], "Le miel de sapin est"],
    [
      "its end runs into the next block that says something",
      "un",
      ["end-later"],
      "Le miel de sapin est récolté.\n\nLes",
    ],
    ["its beginning runs into the one before", "deux", ["start-earlier"], "récolté.\n\nLes ruches hivernent"],
    ["the next block is taken instead", "un", ["next-block"], "Les ruches hivernent"],
    ["the one before is taken instead", "trois", ["previous-block"], "Les ruches hivernent"],
    ["nothing is before the first word", "un", ["start-earlier"], "Le miel de sapin est récolté."],
    ["nothing is after the last word", "trois", ["end-later"], "Fin."],
    ["nothing is after the last block", "trois", ["next-block"], "Fin."],
    ["a word is left", "trois", ["start-later", "end-earlier"], "Fin."],
  ])("%s", (_, start, adjustments, expected) => {
    expect(adjust(start, ...adjustments)).toBe(expected);
  });

  test("an empty block, or none, is no beginning", () => {
    expect(wholeBlock(article, "vide")).toBeUndefined();
    expect(wholeBlock(article, "ailleurs")).toBeUndefined();
  });
});

test("whatever is done, whole words are selected", () => {
  const texts = fc.array(fc.constantFrom("", "un", "un deux", " trois\nquatre ", "« cinq »"), {
    minLength: 1,
    maxLength: 5,
  });
  fc.assert(
    fc.property(texts, fc.array(fc.constantFrom(...ADJUSTMENTS), { maxLength: 20 }), (written, adjustments) => {
      const blocks = written.map((text, index) => block(`b${index}`, text));
      const begin = blocks.find(({ text }) => text.trim() !== "");
      let ends = begin && wholeBlock(blocks, begin.id);
      if (!ends) return;
      const words = new Set(written.join("\n").split(/\s+/));
      for (const adjustment of adjustments) {
        ends = adjustPassage(blocks, ends, adjustment);
        const selected = read(blocks, ends);
        expect(selected).not.toBe("");
        for (const word of selected.split(/\s+/)) expect(words).toContain(word);
      }
    }),
  );
});

describe("a passage is chosen by two taps", () => {
  const tap = (id: string, offset: number): Ends => {
    const word = wordAt(article, { block: v.parse(BlockIdSchema, id), offset });
    if (!word) throw new Error("There is a word in every tapped block.");
    return word;
  };

  test.each([
    [0, "Le"],
    [4, "miel"],
    [7, "miel"],
    [99, "récolté."],
  ])("a tap at %i takes the word « %s »", (offset, word) => {
    expect(read(article, tap("un", offset))).toBe(word);
  });

  test("it goes from the first word to the last, across blocks and whichever was tapped first", () => {
    const [miel, ruches] = [tap("un", 4), tap("deux", 5)];
    const passage = "miel de sapin est récolté.\n\nLes ruches";
    expect(read(article, unite(article, miel, ruches))).toBe(passage);
    expect(read(article, unite(article, ruches, miel))).toBe(passage);
  });
});
