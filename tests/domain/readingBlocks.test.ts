import * as v from "valibot";
import { expect, test } from "vitest";
import { holdsBlock, listFirstReferences, listHeadings, listTextBlocks } from "../../src/domain/article/blocks";
import { type Body, BodySchema } from "../../src/domain/article/body";

const text = (value: string) => ({ type: "text", value });
const mark = (label: string) => ({ type: "footnoteReference", identifier: label, label });
const paragraph = (id: string, ...children: object[]) => ({ type: "paragraph", data: { id }, children });
const heading = (id: string, depth: number, ...children: object[]) => ({
  type: "heading",
  data: { id },
  depth,
  children,
});
const body = (...children: object[]): Body => v.parse(BodySchema, { type: "root", children });

const article = body(
  heading("titre", 3, text("Un titre"), mark("1")),
  {
    type: "footnoteDefinition",
    identifier: "1",
    label: "1",
    data: { id: "note" },
    children: [paragraph("n", text("La note."))],
  },
  {
    type: "list",
    data: { id: "liste" },
    ordered: false,
    start: null,
    spread: false,
    children: [
      { type: "listItem", data: { id: "point" }, children: [paragraph("p", text("Un "), text("point"), mark("1"))] },
    ],
  },
  { type: "thematicBreak", data: { id: "filet" } },
  {
    type: "blockquote",
    data: { id: "cite" },
    children: [paragraph("c", text("Cité"), { type: "break" }, text("ici"))],
  },
  {
    type: "table",
    data: { id: "table" },
    align: [null, null],
    children: [
      ["a", "b"],
      ["c", "d"],
    ].map((row) => ({
      type: "tableRow",
      children: row.map((cell) => ({ type: "tableCell", children: [text(cell)] })),
    })),
  },
  { type: "code", data: { id: "code" }, value: "x = 1" },
  heading("sous", 4, { type: "strong", children: [text("Plus")] }, text(" loin ")),
);

test("the text of an article comes block by block as it is read, its footnotes last", () => {
  expect(listTextBlocks(article)).toEqual([
    { id: "titre", text: "Un titre1" },
    { id: "p", text: "Un point1" },
    { id: "c", text: "Cité\nici" },
    { id: "table", text: "a\nb\nc\nd" },
    { id: "code", text: "x = 1" },
    { id: "sous", text: "Plus loin " },
    { id: "n", text: "La note." },
  ]);
});

test("the table of contents begins at the first level that the article uses, without the marks of notes", () => {
  expect(listHeadings(article)).toEqual([
    { id: "titre", text: "Un titre", level: 1 },
    { id: "sous", text: "Plus loin", level: 2 },
  ]);
  expect(listHeadings(body(paragraph("p", text("Sans titre."))))).toEqual([]);
});

test("a block is found wherever it is nested", () => {
  for (const id of ["titre", "liste", "point", "p", "n", "table"]) expect(holdsBlock(article.children, id)).toBe(true);
  expect(holdsBlock(article.children, "rien")).toBe(false);
});

test("of several marks of one footnote, the first is the one to return to", () => {
  const first = listFirstReferences(article);
  expect(first.size).toBe(1);
  const [title] = article.children;
  if (title?.type !== "heading") throw new Error("The article begins with its heading.");
  expect(first.has(v.parse(v.any(), title.children[1]))).toBe(true);
});
