import type { Article } from "../../domain/article";

/** From here on, laying out what nobody looks at yet would hold up a slow phone. */
const LONG_FROM_BLOCKS = 150;
/** More than a screen holds at the smallest size of text. */
const NEAR_BLOCKS = 50;

export function isLong({ body }: Article): boolean {
  return body.children.length >= LONG_FROM_BLOCKS;
}

/** Whether the block at this place in a long article may be left out of the layout until it comes near. */
export function isFar(index: number): boolean {
  return index >= NEAR_BLOCKS;
}
