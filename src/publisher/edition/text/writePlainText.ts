import { writeInline } from "../../../domain/article/blocks";
import type { Block, Body, ListItem } from "../../../domain/article/body";

/** The lines that a reader sees: one for each paragraph, heading, table row and line after a hard break. */
export function writeBlockLines(block: Block | ListItem): readonly string[] {
  switch (block.type) {
    case "paragraph":
    case "heading":
      return writeInline(block.children).split("\n");
    case "code":
      return block.value.split("\n");
    case "thematicBreak":
      return [];
    case "table":
      return block.children.map((row) => row.children.map((cell) => writeInline(cell.children)).join(" "));
    case "footnoteDefinition": {
      const [first = "", ...others] = block.children.flatMap(writeBlockLines);
      return [`${block.label} ${first}`, ...others];
    }
    case "list":
      return block.children.flatMap(writeBlockLines);
    default:
      return block.children.flatMap(writeBlockLines);
  }
}

/** The body without the editor's own footnotes. */
export function listSourceBlocks(body: Body): readonly Block[] {
  return body.children.filter((block) => !(block.type === "footnoteDefinition" && block.data.byEditor));
}
