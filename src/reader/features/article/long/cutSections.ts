import type { Block } from "../../../../domain/article/body";

/** From here on, laying out offscreen content would block a slow phone. */
const LONG_FROM_BLOCKS = 150;
/** As many as fit a screen at the smallest text size. */
const NEAR_BLOCKS = 20;
/** Few enough to be laid out within a frame, many enough that the browser has few sections to observe. */
const SECTION_BLOCKS = 20;

export type Sections = { readonly near: readonly Block[]; readonly far: readonly (readonly Block[])[] };

export function isLong(blocks: readonly Block[]): boolean {
  return blocks.length >= LONG_FROM_BLOCKS;
}

/** No section ends with a heading, which belongs to what follows. A short article is not split. */
export function cutSections(blocks: readonly Block[]): Sections {
  if (!isLong(blocks)) return { near: blocks, far: [] };
  const sections: Block[][] = [[]];
  for (const block of blocks) {
    const size = sections.length === 1 ? NEAR_BLOCKS : SECTION_BLOCKS;
    const section = sections.at(-1) ?? [];
    if (section.length >= size && section.at(-1)?.type !== "heading") sections.push([block]);
    else section.push(block);
  }
  const [near = [], ...far] = sections;
  return { near, far };
}
