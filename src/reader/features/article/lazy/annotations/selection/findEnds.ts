import type { TextBlock } from "../../../../../../domain/article/blocks";
import type { Ends } from "../../../../../../domain/library/passages/adjustPassage";

/** The inverse of `findRange`. Parts outside the blocks are cut off. `undefined`: the range touches no block. */
export function findEnds(range: AbstractRange, blocks: readonly TextBlock[]): Ends | undefined {
  const live = document.createRange();
  live.setStart(range.startContainer, range.startOffset);
  live.setEnd(range.endContainer, range.endOffset);
  const touched = blocks.flatMap((block) => {
    // Sections far below may not be rendered yet; nobody selects in them.
    const element = document.getElementById(block.id);
    return element && live.intersectsNode(element) ? [{ block, element }] : [];
  });
  const first = touched[0];
  const last = touched.at(-1);
  if (!first || !last) return undefined;
  return {
    from: {
      block: first.block.id,
      offset: readOffset(first.element, range.startContainer, range.startOffset) ?? 0,
    },
    to: {
      block: last.block.id,
      offset: readOffset(last.element, range.endContainer, range.endOffset) ?? last.block.text.length,
    },
  };
}

/** Counts characters of the block as `findRange` does; `undefined`: the node is elsewhere. */
function readOffset(block: HTMLElement, container: Node, offset: number): number | undefined {
  if (!block.contains(container)) return undefined;
  const before = document.createRange();
  before.setStart(block, 0);
  before.setEnd(container, offset);
  const copy = before.cloneContents();
  const borders = Math.max(0, copy.querySelectorAll("th, td").length - 1);
  return (copy.textContent?.length ?? 0) + copy.querySelectorAll("br").length + borders;
}
