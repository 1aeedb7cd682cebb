import type { Block, Inline, ListItem } from "../../domain/article/body";

/** Every block, parents before children, list items among them. */
export function* walkBlocks(blocks: readonly (Block | ListItem)[]): Generator<Block | ListItem> {
  for (const block of blocks) {
    yield block;
    if (isContainer(block)) yield* walkBlocks(block.children);
  }
}

/** The inline nodes of a block that holds text itself; a container's blocks are walked to, not looked into. */
export function inlinesOf(block: Block | ListItem): readonly Inline[] {
  if (block.type === "paragraph" || block.type === "heading") return block.children;
  if (block.type === "table") return block.children.flatMap((row) => row.children.flatMap((cell) => cell.children));
  return [];
}

type Container = Extract<Block | ListItem, { readonly children: readonly (Block | ListItem)[] }>;

export function isContainer(block: Block | ListItem): block is Container {
  return ["blockquote", "list", "listItem", "footnoteDefinition"].includes(block.type);
}
