import fc from "fast-check";
import * as v from "valibot";
import { afterEach, describe, expect, test } from "vitest";
import type { TextBlock } from "../../../../../src/domain/article/blocks";
import { BlockIdSchema } from "../../../../../src/domain/ids";
import { quotePassage } from "../../../../../src/domain/library/passages/quotePassage";
import { findEnds } from "../../../../../src/reader/features/article/lazy/annotations/selection/findEnds";
import { findRange } from "../../../../../src/reader/features/article/position/findRange";

/* The way from what is selected in the page to the text of the article: the other direction of `findRange`. */
afterEach(() => document.body.replaceChildren());

const idOf = (name: string) => v.parse(BlockIdSchema, name);

function show(...lines: readonly string[]): readonly TextBlock[] {
  const blocks = lines.map((text, index) => ({ id: idOf(`bloc-${index}`), text }));
  document.body.replaceChildren(
    ...blocks.map(({ id, text }) => {
      const element = document.createElement("p");
      element.id = id;
      // Each letter in a text of its own, every second one in an element: as marks cut it at worst.
      element.append(
        ...Array.from(text, (letter, index) => {
          if (letter === "\n") return document.createElement("br");
          const node = document.createTextNode(letter);
          if (index % 2 === 0) return node;
          const mark = document.createElement("em");
          mark.append(node);
          return mark;
        }),
      );
      return element;
    }),
  );
  return blocks;
}

function select(from: readonly [Node, number], to: readonly [Node, number]): Range {
  const range = document.createRange();
  range.setStart(...from);
  range.setEnd(...to);
  return range;
}

function byId(id: string): HTMLElement {
  const element = document.getElementById(id);
  if (!element) throw new Error(`There is no ${id}.`);
  return element;
}

test("what is found in the page comes back as it went, over any blocks", () => {
  const lines = fc.array(fc.constantFrom("miel", "a\nb", "été 𝒳", "1\u202f000"), { minLength: 1, maxLength: 4 });
  fc.assert(
    fc.property(lines, fc.nat(3), fc.nat(3), fc.nat(5), fc.nat(5), (texts, one, other, start, end) => {
      const blocks = show(...texts);
      const first = blocks[Math.min(one, other, texts.length - 1)];
      const last = blocks[Math.min(Math.max(one, other), texts.length - 1)];
      if (!first || !last) return;
      const from = { block: first.id, offset: Math.min(start, first.text.length - 1) };
      const to = { block: last.id, offset: Math.max(1, Math.min(end, last.text.length)) };
      const quote = quotePassage(blocks, from, to);
      if (!quote) return;
      const ranges = quote.passages.map(findRange);
      const [head] = ranges;
      const tail = ranges.at(-1);
      if (!head || !tail) throw new Error("Every passage is in the page.");
      const range = select([head.startContainer, head.startOffset], [tail.endContainer, tail.endOffset]);
      const ends = findEnds(range, blocks);
      expect(ends && quotePassage(blocks, ends.from, ends.to)).toEqual(quote);
    }),
  );
});

describe("what a browser selects", () => {
  test("what a browser selects with three clicks ends before the next paragraph", () => {
    const blocks = show("Le miel.", "La cire.");
    const range = select([byId("bloc-0").firstChild ?? document, 0], [byId("bloc-1"), 0]);
    const ends = findEnds(range, blocks);
    expect(ends && quotePassage(blocks, ends.from, ends.to)?.exact).toBe("Le miel.");
  });

  test("outside of the text is cut off", () => {
    const blocks = show("Le miel.", "La cire.");
    const title = document.createElement("h1");
    title.textContent = "Ruches";
    document.body.prepend(title);
    const remark = document.createElement("aside");
    remark.textContent = "Une remarque";
    document.body.append(remark);
    const ends = findEnds(select([title, 0], [remark, 1]), blocks);
    expect(ends && quotePassage(blocks, ends.from, ends.to)?.exact).toBe("Le miel.\nLa cire.");
    expect(findEnds(select([title, 0], [title, 1]), blocks)).toBeUndefined();
  });

  test("what a browser selects in a table counts a border between two cells as one character", () => {
    document.body.innerHTML = "<table id='table'><tr><th>Année</th><td>2020</td><td>12</td></tr></table>";
    const blocks = [{ id: idOf("table"), text: "Année\n2020\n12" }];
    const cell = document.querySelectorAll("td")[1]?.firstChild;
    if (!cell) throw new Error("The second cell has a text.");
    const ends = findEnds(select([cell, 0], [cell, 2]), blocks);
    expect(ends).toEqual({ from: { block: "table", offset: 11 }, to: { block: "table", offset: 13 } });
  });
});
