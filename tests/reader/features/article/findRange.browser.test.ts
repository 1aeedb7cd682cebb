import fc from "fast-check";
import * as v from "valibot";
import { afterEach, expect, test } from "vitest";
import { BlockIdSchema } from "../../../../src/domain/ids";
import { findRange } from "../../../../src/reader/features/article/position/findRange";

/*
 * The other side of `listTextBlocks`: what an article's data says of a block is found in what is drawn of it, character
 * by character.
 */
const id = v.parse(BlockIdSchema, "bloc");
afterEach(() => document.body.replaceChildren());

type Node = string | { readonly tag: string; readonly children: readonly Node[] };

function draw(node: Node): globalThis.Node {
  if (typeof node === "string") return document.createTextNode(node);
  const element = document.createElement(node.tag);
  element.append(...node.children.map(draw));
  return element;
}

function show(tag: string, children: readonly Node[]): HTMLElement {
  const block = document.createElement(tag);
  block.id = id;
  block.append(...children.map(draw));
  document.body.replaceChildren(block);
  return block;
}

/** As `writeInline` writes it. */
function write(node: Node): string {
  if (typeof node === "string") return node;
  return node.tag === "br" ? "\n" : node.children.map(write).join("");
}

/** What a range holds, its breaks as `\n`. */
function read(range: StaticRange | undefined): string {
  if (!range) return "";
  const live = document.createRange();
  live.setStart(range.startContainer, range.startOffset);
  live.setEnd(range.endContainer, range.endOffset);
  const fragment = live.cloneContents();
  for (const br of fragment.querySelectorAll("br")) br.replaceWith("\n");
  return fragment.textContent ?? "";
}

test("any passage of any block is found to the letter", () => {
  const { node } = fc.letrec<{ node: Node }>((tie) => ({
    node: fc.oneof(
      { depthSize: "small" },
      fc.constantFrom("Région", " ", "été", "1\u202f000", "𝒳"),
      fc.constant<Node>({ tag: "br", children: [] }),
      fc.array(tie("node"), { maxLength: 3 }).map((children): Node => ({ tag: "em", children })),
    ),
  }));
  fc.assert(
    fc.property(fc.array(node, { maxLength: 5 }), fc.nat(30), fc.nat(30), (children, one, other) => {
      show("p", children);
      const text = children.map(write).join("");
      const [start, end] = [Math.min(one, other), Math.min(text.length, Math.max(one, other))];
      fc.pre(start < end);
      const wanted = text.slice(start, end);
      const found = read(findRange({ block: id, start, end }));
      // A break at an end has no letter of its own to begin or end with.
      expect(found.replace(/^\n+|\n+$/g, "")).toBe(wanted.replace(/^\n+|\n+$/g, ""));
    }),
  );
});

test("the cells of a table are parted by one character each", () => {
  const row = (tag: string, ...cells: string[]): Node => ({
    tag: "tr",
    children: cells.map((cell) => ({ tag, children: [cell] })),
  });
  show("div", [{ tag: "table", children: [row("th", "An", "Aide"), row("td", "2019", "12 M€")] }]);
  const text = "An\nAide\n2019\n12 M€";
  for (const words of ["An", "Aide", "2019", "12 M€"]) {
    const start = text.indexOf(words);
    expect(read(findRange({ block: id, start, end: start + words.length }))).toBe(words);
  }
});

test("a passage beyond its block, or of a block that is not drawn, is nowhere", () => {
  show("p", ["court"]);
  expect(findRange({ block: id, start: 3, end: 9 })).toBeUndefined();
  expect(findRange({ block: v.parse(BlockIdSchema, "autre"), start: 0, end: 1 })).toBeUndefined();
});
