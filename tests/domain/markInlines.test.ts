import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { writeInline } from "../../src/domain/article/blocks";
import type { Inline } from "../../src/domain/article/body";
import { type MarkedInline, markInlines, type Piece } from "../../src/domain/article/markInlines";
import { typesetFrench } from "../../src/domain/text/typesetFrench";

type TestMark = { readonly name: string; readonly start: number; readonly end: number };

const text = (value: string): Inline => ({ type: "text", value });
const strong = (...children: Inline[]): Inline => ({ type: "strong", children });
const asWritten = (words: string): string => words;

/** Every piece, in order, with the places at which it begins. */
function listPieces(nodes: readonly MarkedInline<TestMark>[], start = 0) {
  const found: { readonly at: number; readonly piece: Piece<TestMark> }[] = [];
  let at = start;
  const visit = (node: MarkedInline<TestMark>): void => {
    if ("pieces" in node) {
      for (const piece of node.pieces) {
        found.push({ at, piece });
        at += piece.text.length;
      }
    } else if ("children" in node) node.children.forEach(visit);
    else at += node.type === "break" ? 1 : node.label.length;
  };
  nodes.forEach(visit);
  return found;
}

/** The tree without its cuts. */
function join(node: MarkedInline<TestMark>): Inline {
  if ("pieces" in node) return { type: node.type, value: node.pieces.map((piece) => piece.text).join("") };
  if (!("children" in node)) return node;
  const children = node.children.map(join);
  return node.type === "link" ? { type: "link", url: node.url, children } : { type: node.type, children };
}

describe("a passage that runs over several nodes", () => {
  const inlines = [text("Le "), strong(text("contrat de filière")), text(" apicole dure.")];
  const marks = [{ name: "filière", start: 14, end: 29 }];

  test("is cut in each of them, and they stay what they are", () => {
    expect(markInlines(inlines, { marks, typeset: asWritten })).toEqual([
      { type: "text", pieces: [{ text: "Le ", marks: [] }] },
      {
        type: "strong",
        children: [
          {
            type: "text",
            pieces: [
              { text: "contrat de ", marks: [] },
              { text: "filière", marks },
            ],
          },
        ],
      },
      {
        type: "text",
        pieces: [
          { text: " apicole", marks },
          { text: " dure.", marks: [] },
        ],
      },
    ]);
  });

  test("counts a line break and the label of a footnote's mark", () => {
    const before: Inline[] = [
      text("Un"),
      { type: "break" },
      { type: "footnoteReference", identifier: "12", label: "12" },
    ];
    const marked = markInlines([...before, text("mot")], {
      marks: [{ name: "mot", start: 5, end: 8 }],
      typeset: asWritten,
    });
    expect(marked.at(-1)).toMatchObject({ pieces: [{ text: "mot", marks: [{ name: "mot" }] }] });
  });
});

test("spaces are set by what stands around them, be it in another node", () => {
  const marked = markInlines([text("Il a 10"), strong(text(" 000")), text(" euros"), text(" ; oui")], {
    marks: [],
    typeset: typesetFrench,
  });
  expect(marked.map(join).map((node) => writeInline([node]))).toEqual([
    "Il a 10",
    "\u202f000",
    "\u00a0euros",
    "\u202f; oui",
  ]);
});

test("code stays letter by letter", () => {
  const marked = markInlines([{ type: "inlineCode", value: "a ; b" }], { marks: [], typeset: typesetFrench });
  expect(marked.map(join)).toEqual([{ type: "inlineCode", value: "a ; b" }]);
});

describe("any tree with any marks", () => {
  const words = fc.constantFrom("Région", " ", "1 000", " ; ", "«", " », ", "l’eau", "été");
  const { inlines } = fc.letrec<{ inline: Inline; inlines: Inline[] }>((tie) => ({
    inline: fc.oneof(
      { depthSize: "small" },
      words.map(text),
      words.map((value): Inline => ({ type: "inlineCode", value })),
      fc.constant<Inline>({ type: "break" }),
      fc.constant<Inline>({ type: "footnoteReference", identifier: "1", label: "1" }),
      tie("inlines").map((children): Inline => ({ type: "emphasis", children })),
      tie("inlines").map((children): Inline => ({ type: "link", url: "#x", children })),
    ),
    inlines: fc.array(tie("inline"), { maxLength: 4 }),
  }));
  const mark = fc
    .tuple(fc.nat(40), fc.nat(40), fc.constantFrom("a", "b", "c"))
    .map(([start, end, name]): TestMark => ({ name, start, end }));
  const start = fc.nat(5);

  test("keeps the tree, only the kinds of spaces change", () => {
    fc.assert(
      fc.property(inlines, fc.array(mark, { maxLength: 5 }), start, (tree, marks, from) => {
        const joined = markInlines(tree, { marks, typeset: typesetFrench, start: from }).map(join);
        const equalSpaces = (nodes: readonly Inline[]) => JSON.stringify(nodes).replace(/[\u00a0\u202f]/g, " ");
        expect(equalSpaces(joined)).toBe(equalSpaces(tree));
      }),
    );
  });

  test("gives each letter exactly the marks that cover it, in the order in which they were given", () => {
    fc.assert(
      fc.property(inlines, fc.array(mark, { maxLength: 5 }), start, (tree, marks, from) => {
        for (const { at, piece } of listPieces(markInlines(tree, { marks, typeset: asWritten, start: from }), from)) {
          expect(piece.text).not.toBe("");
          for (let place = at; place < at + piece.text.length; place += 1) {
            expect(piece.marks).toEqual(marks.filter((each) => each.start <= place && place < each.end));
          }
        }
      }),
    );
  });

  test("cuts nowhere without need", () => {
    fc.assert(
      fc.property(inlines, fc.array(mark, { maxLength: 5 }), (tree, marks) => {
        const edges = new Set(marks.flatMap((each) => [each.start, each.end]));
        for (const node of markInlines(tree, { marks, typeset: asWritten })) {
          if (!("pieces" in node)) continue;
          const inside = listPieces([node]).slice(1);
          expect(inside.length).toBeLessThanOrEqual(edges.size);
        }
      }),
    );
  });
});
