import { decode } from "../../../../domain/decode";
import { type BlockId, BlockIdSchema } from "../../../../domain/ids";

/**
 * `offset`: share of the block that is above the reading line; `gap`: how far below the line it begins, if it does; less than
 * nothing for the last one that ends above it. */
export type ReadingPoint = {
  readonly block: BlockId;
  readonly offset: number;
  readonly gap: number;
  readonly progress: number;
};

/** Measures a handful of blocks, however many there are. `text` holds the blocks, `whole` also the footnotes. */
export function findPosition(text: HTMLElement): ReadingPoint | undefined {
  const whole = text.getBoundingClientRect();
  const progress = clamp((innerHeight - whole.top) / whole.height);
  const [column, ...others] = text.children;
  const blocks = [...(column?.children ?? []), ...others];
  for (let index = firstAtLine(blocks); index < blocks.length; index += 1) {
    const position = positionIn(blocks[index]);
    if (position) return { ...position, progress };
  }
  return undefined;
}

/** For a screen below the text, which no block stands for: the last block, and how far above the reading line it ends. */
export function findEnd(text: HTMLElement): Omit<ReadingPoint, "progress"> | undefined {
  const last = [...text.querySelectorAll<HTMLElement>(smallestBlocks)].at(-1);
  const id = decode(BlockIdSchema, last?.id);
  if (!last || !id.ok) return undefined;
  return { block: id.value, offset: 1, gap: last.getBoundingClientRect().bottom - READING_LINE_PX };
}

/** Blocks follow each other down the page: binary search for the first at the reading line. */
function firstAtLine(blocks: readonly Element[]): number {
  let low = 0;
  let high = blocks.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((blocks[middle]?.getBoundingClientRect().bottom ?? 0) <= READING_LINE_PX) low = middle + 1;
    else high = middle;
  }
  return low;
}

const smallestBlocks = "p[id], li[id], h2[id], h3[id], h4[id], pre[id]";

function positionIn(block: Element | undefined): Omit<ReadingPoint, "progress"> | undefined {
  if (!block) return undefined;
  const candidates = block.matches(smallestBlocks) ? [block] : block.querySelectorAll(smallestBlocks);
  for (const candidate of candidates) {
    const { top, bottom, height } = candidate.getBoundingClientRect();
    if (bottom <= READING_LINE_PX) continue;
    const id = decode(BlockIdSchema, candidate.id);
    if (!id.ok) continue;
    const offset = height > 0 ? clamp((READING_LINE_PX - top) / height) : 0;
    return { block: id.value, offset, gap: Math.max(0, top - READING_LINE_PX) };
  }
  return undefined;
}

function clamp(share: number): number {
  return Math.min(1, Math.max(0, share));
}

/** Distance from the top of the screen at which the reader is assumed to read: below the bars. */
export const READING_LINE_PX = 96;
