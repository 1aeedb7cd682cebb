import * as v from "valibot";
import { expect, test } from "vitest";
import { findEditorNoteMarks } from "../../src/domain/article/findEditorNoteMarks";
import { BlockIdSchema } from "../../src/domain/ids";

const block = (id: string) => v.parse(BlockIdSchema, id);
const blocks = [
  { id: block("un"), text: "La Région Grand\u00a0Est aide." },
  { id: block("deux"), text: "a\nRégion" },
];

test("a note's passage is found in its own block, whatever kind its spaces are", () => {
  const note = { block: block("un"), quote: "Grand Est", note: "Sic." };
  expect(findEditorNoteMarks(blocks, [note])).toEqual([{ kind: "note", block: "un", start: 10, end: 19 }]);
});

test("a passage over a line break, as the press keeps it, is found", () => {
  expect(findEditorNoteMarks(blocks, [{ block: block("deux"), quote: "a\nRégion", note: "Sic." }])).toMatchObject([
    { start: 0, end: 8 },
  ]);
});

test("a passage that its block does not say, or a block that is not there, marks nothing", () => {
  const notes = [
    { block: block("deux"), quote: "aide", note: "Sic." },
    { block: block("trois"), quote: "aide", note: "Sic." },
  ];
  expect(findEditorNoteMarks(blocks, notes)).toEqual([]);
});
