import type { Block } from "../../../domain/article/body";

/** From here on, laying out what nobody looks at yet would hold up a slow phone. */
const LONG_FROM_BLOCKS = 150;
/** As much as a screen holds at the smallest size of text. */
const NEAR_BLOCKS = 20;
/** Few enough to be laid out within a frame, many enough that the browser has few sections to watch. */
const SECTION_BLOCKS = 20;

export type Sections = { readonly near: readonly Block[]; readonly far: readonly (readonly Block[])[] };

export function isLong(blocks: readonly Block[]): boolean {
  return blocks.length >= LONG_FROM_BLOCKS;
}

/**
 * Parts a long article into what is drawn at once and sections that the browser may leave out of the layout until they
 * come near. A short one is all near. No section ends with a heading: what follows belongs to it.
 */
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
