import type { BlockId } from "../ids";
import type { Block, Body, ListItem } from "./body";
import { writeInline } from "./writeInline";

/** A block that holds text itself, and not other blocks. */
export type TextBlock = { readonly id: BlockId; readonly text: string };

/** Between the cells of a table: no word of one runs into the next. */
export const CELL_BREAK = "\n";

/** The text of an article in the order in which it is read: footnotes come last, wherever they are defined. */
export function listTextBlocks({ children }: Body): readonly TextBlock[] {
  const isNote = (block: Block) => block.type === "footnoteDefinition";
  return [...children.filter((block) => !isNote(block)), ...children.filter(isNote)].flatMap(listIn);
}

function listIn(block: Block | ListItem): readonly TextBlock[] {
  const { id } = block.data;
  switch (block.type) {
    case "paragraph":
    case "heading":
      return [{ id, text: writeInline(block.children) }];
    case "code":
      return [{ id, text: block.value }];
    case "table": {
      const cells = block.children.flatMap((row) => row.children);
      return [{ id, text: cells.map((cell) => writeInline(cell.children)).join(CELL_BREAK) }];
    }
    case "thematicBreak":
      return [];
    default:
      return block.children.flatMap(listIn);
  }
}
