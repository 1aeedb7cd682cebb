import fc from "fast-check";
import * as v from "valibot";
import { describe, expect, test } from "vitest";
import type { TextBlock } from "../../../../src/domain/article/blocks";
import { BlockIdSchema } from "../../../../src/domain/ids";
import { anchor } from "../../../../src/domain/library/passages/anchor";
import { quotePassage } from "../../../../src/domain/library/passages/quotePassage";
import type { Quote } from "../../../../src/domain/library/records";
import { startNamingBlocks } from "../../../../src/publisher/edition/text/narrowBody";
import { rounds } from "../../../support/rounds";

/*
 * An article of words that know where they come from. What is typed in a correction is new; what is moved or copied
 * stays what it was. Few different words, so that an article is full of passages that look alike.
 */

type Word = { readonly text: string; readonly origin: number };
type Draft = readonly (readonly Word[])[];

function toBlocks(draft: Draft): readonly TextBlock[] {
  const name = startNamingBlocks();
  return draft.map((words) => {
    const text = words.map((word) => word.text).join(" ");
    return { id: name("other", text), text };
  });
}

const articleArbitrary = fc
  .array(fc.array(fc.constantFrom("eau", "bois", "de", "la", "région", "sapin"), { minLength: 1, maxLength: 14 }), {
    minLength: 1,
    maxLength: 6,
  })
  .map((blocks): Draft => {
    let origin = 0;
    return blocks.map((words) => words.map((text) => ({ text, origin: origin++ })));
  });

type Edit = (draft: Draft, fresh: () => Word) => Draft;
const waitForBlock = (draft: Draft, at: number, change: (words: readonly Word[]) => readonly Word[]): Draft =>
  draft
    .map((words, index) => (index === at % draft.length ? change(words) : words))
    .filter((words) => words.length > 0);
const place = fc.nat({ max: 40 });
const editArbitrary: fc.Arbitrary<Edit> = fc.oneof(
  fc.tuple(place, place).map(
    ([block, word]): Edit =>
      (draft, fresh) =>
        waitForBlock(draft, block, (words) =>
          words.map((old, index) => (index === word % words.length ? fresh() : old)),
        ),
  ),
  fc.tuple(place, place).map(
    ([block, word]): Edit =>
      (draft) =>
        waitForBlock(draft, block, (words) => words.filter((_, index) => index !== word % words.length)),
  ),
  fc.tuple(place, place).map(
    ([block, word]): Edit =>
      (draft, fresh) =>
        waitForBlock(draft, block, (words) => words.toSpliced(word % (words.length + 1), 0, fresh())),
  ),
  place.map(
    (block): Edit =>
      (draft) =>
        draft.filter((_, index) => index !== block % draft.length),
  ),
  place.map(
    (at): Edit =>
      (draft, fresh) =>
        draft.toSpliced(at % (draft.length + 1), 0, [fresh(), fresh(), fresh()]),
  ),
  fc.tuple(place, place).map(
    ([from, to]): Edit =>
      (draft) => {
        const words = draft[from % draft.length];
        return words ? draft.toSpliced(to % (draft.length + 1), 0, words) : draft;
      },
  ),
  fc.tuple(place, place).map(
    ([from, to]): Edit =>
      (draft) => {
        const words = draft[from % draft.length];
        return words ? draft.toSpliced(from % draft.length, 1).toSpliced(to % draft.length, 0, words) : draft;
      },
  ),
  place.map(
    (at): Edit =>
      (draft) => {
        const index = at % draft.length;
        return draft.toSpliced(index, 2, [...(draft[index] ?? []), ...(draft[index + 1] ?? [])]);
      },
  ),
);

/** All words of an article in one line, with the block of each and where it begins in that. */
function listWords(draft: Draft) {
  const blocks = toBlocks(draft);
  return draft.flatMap((words, index) => {
    let start = 0;
    return words.map((word) => {
      const placed = { ...word, block: blocks[index]?.id, start, end: start + word.text.length };
      start = placed.end + 1;
      return placed;
    });
  });
}

function mark(
  draft: Draft,
  from: number,
  length: number,
): { readonly quote: Quote; readonly origins: readonly number[] } {
  const words = listWords(draft);
  const start = from % words.length;
  const marked = words.slice(start, start + length);
  const first = marked[0];
  const last = marked.at(-1);
  if (!first?.block || !last?.block) throw new Error("an article has words");
  const quote = quotePassage(
    toBlocks(draft),
    { block: first.block, offset: first.start },
    { block: last.block, offset: last.end },
  );
  if (!quote) throw new Error("words are something to mark");
  return { quote, origins: marked.map(({ origin }) => origin) };
}

function edit(draft: Draft, edits: readonly Edit[]): Draft {
  let typed = 0;
  const fresh = (): Word => {
    typed += 1;
    return { text: `neuf${typed % 3}`, origin: -typed };
  };
  return edits.reduce<Draft>((now, change) => {
    const next = change(now, fresh);
    return next.length > 0 ? next : [[fresh()]];
  }, draft);
}

const from = fc.nat({ max: 80 });
const length = fc.integer({ min: 1, max: 20 });
const textAt = (blocks: readonly TextBlock[], { passages }: { readonly passages: Quote["passages"] }) =>
  passages.map(({ block, start, end }) => blocks.find(({ id }) => id === block)?.text.slice(start, end)).join("\n");

test("in the same article every passage is found where it was marked, were there ever so many that look alike", () => {
  fc.assert(
    fc.property(articleArbitrary, from, length, (draft, at, count) => {
      const { quote } = mark(draft, at, count);
      expect(anchor(quote, toBlocks(draft))).toEqual({ ok: true, passages: quote.passages });
    }),
    { numRuns: rounds(300) },
  );
});

test("in a corrected article a passage is found where it is, or reported: never on other words", () => {
  let found = 0;
  let reported = 0;
  fc.assert(
    fc.property(
      articleArbitrary,
      from,
      length,
      fc.array(editArbitrary, { minLength: 1, maxLength: 6 }),
      (draft, at, count, edits) => {
        const { quote, origins } = mark(draft, at, count);
        const corrected = edit(draft, edits);
        const blocks = toBlocks(corrected);
        const anchored = anchor(quote, blocks);
        if (!anchored.ok) {
          reported += 1;
          return;
        }
        found += 1;
        expect(textAt(blocks, anchored).replaceAll("\n", " ")).toBe(quote.exact.replaceAll("\n", " "));
        const there = listWords(corrected).filter((word) =>
          anchored.passages.some(
            ({ block, start, end }) => block === word.block && start <= word.start && word.end <= end,
          ),
        );
        // « eau eau » less one « eau » may be the first or the second; elsewhere in the article it would be neither.
        const isItself = there.some(({ origin }) => origins.includes(origin));
        expect(isItself || isIndistinguishable(quote, draft, corrected, anchored.passages)).toBe(true);
      },
    ),
    { numRuns: rounds(1000) },
  );
  // The property would hold of an anchor that finds nothing, and of articles that nobody corrected.
  expect(found).toBeGreaterThan(rounds(200));
  expect(reported).toBeGreaterThan(rounds(100));
});

/** None of the marked words, but in the very same text, all of the context or all of the blocks: nobody can tell. */
function isIndistinguishable(quote: Quote, before: Draft, after: Draft, passages: Quote["passages"]): boolean {
  const blocks = toBlocks(after);
  const whole = (list: readonly TextBlock[]) => list.map(({ text }) => text).join(" ");
  const context = `${quote.prefix}${quote.exact}${quote.suffix}`.replaceAll("\n", " ");
  const ids = new Set(passages.map(({ block }) => block));
  const old = new Set(quote.passages.map(({ block }) => block));
  const blockText = whole(blocks.filter(({ id }) => ids.has(id)));
  return whole(blocks).includes(context) || blockText === whole(toBlocks(before).filter(({ id }) => old.has(id)));
}

test("corrections of other paragraphs never cost a passage that is told apart by its words or its paragraph", () => {
  fc.assert(
    fc.property(articleArbitrary, from, length, fc.array(place, { maxLength: 6 }), (draft, at, count, corrections) => {
      const { quote } = mark(draft, at, count);
      fc.pre(quote.occursOnce !== "neither");
      const own = new Set<string>(quote.passages.map(({ block }) => block));
      const ids = toBlocks(draft).map(({ id }) => id);
      const chosen = new Set(corrections.map((index) => index % draft.length));
      const corrected = draft.map((words, index): readonly Word[] =>
        chosen.has(index) && !own.has(ids[index] ?? "") ? [{ text: `corrigé${index}`, origin: -1 }] : words,
      );
      const blocks = toBlocks(corrected);
      // The second of two equal paragraphs bears the name of the first once that one is corrected.
      fc.pre([...own].every((name) => blocks.some(({ id }) => id === name)));
      expect(anchor(quote, blocks).ok).toBe(true);
    }),
    { numRuns: rounds(300) },
  );
});

describe("an article of one's own", () => {
  const block = (id: string, text: string): TextBlock => ({ id: v.parse(BlockIdSchema, id), text });
  const article = [
    block("titre", "La forêt"),
    block("p-1", "La Région Grand Est soutient la filière bois."),
    block("p-2", "Elle soutient aussi l’eau, la forêt et la Région."),
    block("p-3", "Fin de l’article."),
  ];
  const point = (id: string, offset: number) => ({ block: v.parse(BlockIdSchema, id), offset });

  test("white space at the ends of a selection is left out, and a paragraph that is only touched", () => {
    const quote = quotePassage(article, point("p-1", 44), point("p-3", 0));
    expect(quote).toMatchObject({ exact: ".\nElle soutient aussi l’eau, la forêt et la Région." });
    expect(quote?.passages.map(({ block: id }) => id)).toEqual(["p-1", "p-2"]);
    expect(quotePassage(article, point("p-1", 2), point("p-1", 3))).toBeUndefined();
    expect(quotePassage(article, point("p-1", 5), point("p-1", 2))).toBeUndefined();
    expect(quotePassage(article, point("p-9", 0), point("p-1", 2))).toBeUndefined();
    expect(quotePassage(article, point("p-1", 0), point("p-1", 200))).toBeUndefined();
  });

  test("the publisher's spaces may change, not his words", () => {
    const quote = quotePassage(article, point("p-2", 0), point("p-2", 26));
    if (!quote) throw new Error("there are words");
    const spaced = article.map(({ id, text }) => ({ id, text: text.replace("l’eau, la", "l’eau,\u00a0la") }));
    expect(anchor(quote, spaced).ok).toBe(true);
    const reworded = article.map(({ id, text }) => ({ id, text: text.replace("aussi", "encore") }));
    expect(anchor(quote, reworded)).toEqual({ ok: false, reason: "changed" });
  });

  test("a passage that was copied is reported as doubtful", () => {
    const quote = quotePassage(article, point("p-2", 5), point("p-2", 19));
    if (!quote) throw new Error("there are words");
    expect(anchor(quote, [...article, ...article.map(({ id, text }) => block(`${id}-2`, text))])).toEqual({
      ok: false,
      reason: "ambiguous",
    });
  });

  test("a paragraph that stands twice tells no place", () => {
    const quote = quotePassage(article, point("p-1", 3), point("p-1", 9));
    if (!quote) throw new Error("there are words");
    expect(quote.occursOnce).toBe("blocks");
    const [, paragraph] = article;
    if (!paragraph) throw new Error("there are paragraphs");
    const twice = [
      block("a", "Un autre titre"),
      paragraph,
      block("b", "Autre chose."),
      { ...paragraph, id: block("p-1-2", "").id },
    ];
    expect(anchor(quote, twice).ok).toBe(false);
    expect(anchor(quote, twice.slice(0, 3)).ok).toBe(true);
  });

  test("a word that stands in two places is not moved to the other when its own is gone", () => {
    const quote = quotePassage(article, point("p-1", 3), point("p-1", 9));
    if (!quote) throw new Error("there are words");
    expect(quote.exact).toBe("Région");
    expect(
      anchor(
        quote,
        article.filter(({ id }) => id !== "p-1"),
      ),
    ).toEqual({ ok: false, reason: "changed" });
  });

  test("a passage goes along with its paragraph", () => {
    const quote = quotePassage(article, point("p-1", 3), point("p-1", 9));
    if (!quote) throw new Error("there are words");
    const moved = [...article.filter(({ id }) => id !== "p-1"), ...article.filter(({ id }) => id === "p-1")];
    expect(anchor(quote, moved)).toEqual({ ok: true, passages: [{ block: "p-1", start: 3, end: 9 }] });
  });
});
