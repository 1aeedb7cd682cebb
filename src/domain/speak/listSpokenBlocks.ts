import type { Block, Body, FootnoteDefinition, Inline, ListItem, Table } from "../article/body";
import type { BlockId } from "../ids";
import type { Span } from "./splitSentences";

/** A block that holds text itself, in the order of reading. */
export type SpokenBlock = {
  readonly id: BlockId;
  /** As `listTextBlocks` counts it, with spaces in the place of footnotes' marks: nobody reads those out. */
  readonly text: string;
  /** Said before it and written elsewhere on the page: an item's number. */
  readonly lead?: string;
  /** Where its sentences are known without reading: a heading is one, and so is a row of a table. */
  readonly spans?: readonly Span[];
};

/** What a voice reads of a body. The notes come at the end, as they do on the page; the editor's own are not read. */
export function listSpokenBlocks(body: Body): readonly SpokenBlock[] {
  const isNote = (block: Block): block is FootnoteDefinition => block.type === "footnoteDefinition";
  const text = body.children.filter((block) => !isNote(block)).flatMap(spokenBlocks);
  const notes = body.children.filter(isNote).filter(({ data }) => !data.byEditor);
  return [...text, ...notes.flatMap(({ children }) => withLead(children.flatMap(spokenBlocks), "Note."))];
}

function spokenBlocks(block: Block | ListItem): readonly SpokenBlock[] {
  switch (block.type) {
    case "paragraph":
      return [{ id: block.data.id, text: writeSpoken(block.children) }];
    case "heading": {
      const text = writeSpoken(block.children);
      return [{ id: block.data.id, text, spans: [{ start: 0, end: text.length }] }];
    }
    case "code":
      return [{ id: block.data.id, text: block.value }];
    case "table":
      return [spokenTable(block)];
    case "list":
      return block.children.flatMap((item, index) => {
        const spoken = spokenBlocks(item);
        return block.ordered ? withLead(spoken, `${(block.start ?? 1) + index},`) : spoken;
      });
    case "blockquote":
    case "listItem":
      return block.children.flatMap(spokenBlocks);
    case "footnoteDefinition": // at the end
    case "thematicBreak":
      return [];
  }
}

/** Cells and rows are parted by line breaks. */
function spokenTable({ data, children }: Table): SpokenBlock {
  const rows = children.map((row) => row.children.map((cell) => writeSpoken(cell.children)).join("\n"));
  let start = 0;
  const spans = rows.map((row) => {
    const span = { start, end: start + row.length };
    start = span.end + 1;
    return span;
  });
  return { id: data.id, text: rows.join("\n"), spans };
}

function withLead([first, ...others]: readonly SpokenBlock[], lead: string): readonly SpokenBlock[] {
  return first ? [{ ...first, lead }, ...others] : [];
}

function writeSpoken(inlines: readonly Inline[]): string {
  let text = "";
  for (const inline of inlines) {
    if (inline.type === "text" || inline.type === "inlineCode") text += inline.value;
    else if (inline.type === "break") text += "\n";
    else if (inline.type === "footnoteReference") text += " ".repeat(inline.label.length);
    else text += writeSpoken(inline.children);
  }
  return text;
}
