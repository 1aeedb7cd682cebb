import fc from "fast-check";
import * as v from "valibot";
import { describe, expect, test } from "vitest";
import { findInBlocks, foldBlocks } from "../../src/domain/article/findInBlocks";
import { BlockIdSchema } from "../../src/domain/ids";
import { fold, foldText } from "../../src/domain/text/foldText";

const id = v.parse(BlockIdSchema, "bloc");

/** What is found, as the text writes it. */
function find(text: string, query: string): readonly string[] {
  return findInBlocks(foldBlocks([{ id, text }]), query).map(({ start, end }) => text.slice(start, end));
}

describe("a search in an article", () => {
  test.each([
    ["La Région, la région et les régions", "region", ["Région", "région", "région"]],
    ["REGION", "Région", ["REGION"]],
    ["un œuvre, des cœurs", "oeuvre", ["œuvre"]],
    ["un œuvre", "uvre", ["œuvre".slice(1)]],
    ["un cœur", "coe", ["cœ"]],
    ["un cœur", "co", ["cœ"]],
    ["10\u202f000\u00a0euros", "10 000 euros", ["10\u202f000\u00a0euros"]],
    ["deux  espaces", "deux espaces", ["deux  espaces"]],
    ["l’eau d’été", "l'eau", ["eau"]],
    ["le bureau et l’eau", "l’eau", ["eau"]],
    ["le bureau et l’eau", "eau", ["eau", "eau"]],
    ["« qu’il y a »", "qu'il", ["il"]],
    ["aujourd’hui", "aujourd'hui", ["aujourd’hui"]],
    ["aaaa", "aa", ["aa", "aa"]],
    ["R&D, 4.0 et (57)", "4.0", ["4.0"]],
    ["re\u0301gion", "region", ["re\u0301gion"]],
    ["rien", "quoi", []],
    ["rien", "", []],
    ["rien ici", "  ", []],
    ["l’", "l’", ["l’"]],
  ])("« %s » with « %s »", (text, query, expected) => {
    expect(find(text, query)).toEqual(expected);
  });

  test("goes from block to block in order", () => {
    const two = v.parse(BlockIdSchema, "deux");
    const found = findInBlocks(
      foldBlocks([
        { id, text: "un a" },
        { id: two, text: "a b" },
      ]),
      "A",
    );
    expect(found).toEqual([
      { block: "bloc", start: 3, end: 4 },
      { block: "deux", start: 0, end: 1 },
    ]);
  });

  const texts = fc
    .array(fc.constantFrom("é", "e", "E", "œ", "o", "c", " ", "\u00a0", "’", "'", "É", "e\u0301", "x", "9"))
    .map((parts) => parts.join(""));

  test("finds what a naive look at every place finds", () => {
    fc.assert(
      fc.property(texts, texts, (text, query) => {
        const wanted = fold(query).trim();
        fc.pre(wanted !== "" && !/^(?:c|l)'[a-z0-9]/.test(wanted));
        const found = find(text, query);
        for (const words of found) expect(fold(words)).toContain(wanted);
        expect(found.length).toBe(fold(text).split(wanted).length - 1);
      }),
    );
  });
});

describe("a folded text", () => {
  test("says of each letter where it comes from", () => {
    expect(foldText("L’œuf  É")).toEqual({ text: "l'oeuf e", starts: [0, 1, 2, 2, 3, 4, 5, 7, 8] });
  });

  test("needs no places where it has the same letters", () => {
    expect(foldText("L’été à Metz")).toEqual({ text: "l'ete a metz" });
  });

  test("is the same letter by letter and at once", () => {
    const letters = fc.array(fc.constantFrom("é", "œ", "Æ", " ", "\u202f", "’", "Z", "e\u0301", "–", "€", "𝒳", "ß"));
    fc.assert(
      fc.property(letters, (parts) => {
        const text = parts.join("");
        const { text: folded, starts } = foldText(text);
        expect(folded).toBe(fold(text));
        expect(starts?.length ?? text.length + 1).toBe(folded.length + 1);
      }),
    );
  });
});
