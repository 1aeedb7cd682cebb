import type { Block, ListItem } from "./body";

/** Whether a block with this id is among these or inside them. */
export function holdsBlock(blocks: readonly (Block | ListItem)[], id: string): boolean {
  return blocks.some((block) => {
    if (block.data.id === id) return true;
    switch (block.type) {
      case "blockquote":
      case "list":
      case "listItem":
      case "footnoteDefinition":
        return holdsBlock(block.children, id);
      default:
        return false;
    }
  });
}
