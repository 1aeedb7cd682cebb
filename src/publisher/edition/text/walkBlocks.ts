import type { Block, Inline, ListItem } from "../../../domain/article/body";

/** Parents before children, including list items. */
export function* walkBlocks(blocks: readonly (Block | ListItem)[]): Generator<Block | ListItem> {
  for (const block of blocks) {
    yield block;
    if (isContainer(block)) yield* walkBlocks(block.children);
  }
}

/** Only a block's own text; a container has none. */
export function inlinesOf(block: Block | ListItem): readonly Inline[] {
  if (block.type === "paragraph" || block.type === "heading") return block.children;
  if (block.type === "table") return block.children.flatMap((row) => row.children.flatMap((cell) => cell.children));
  return [];
}

type Container = Extract<Block | ListItem, { readonly children: readonly (Block | ListItem)[] }>;

export function isContainer(block: Block | ListItem): block is Container {
  return ["blockquote", "list", "listItem", "footnoteDefinition"].includes(block.type);
}
