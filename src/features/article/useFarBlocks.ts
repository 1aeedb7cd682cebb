import type { RefObject } from "preact";
import { useLayoutEffect } from "preact/hooks";

/** Average advance of a letter of French text, in em: Literata and Atkinson Hyperlegible are within a tenth of it. */
const LETTER_EM = 0.48;

/**
 * Tells the browser about how tall the blocks are that it leaves out of the layout (`className` marks them), so that
 * the length of the page, a jump far down and the thumb of the scroll bar are right to a few percent. Once a block was
 * near, the browser remembers its true height itself. The width of the text decides, so it is done again when that changes.
 */
export function useFarBlocks(text: RefObject<HTMLElement | null>, className: string | undefined): void {
  useLayoutEffect(() => {
    const container = text.current;
    if (!className || !container) return;
    const blocks = Array.from(container.children).filter(
      (block): block is HTMLElement => block instanceof HTMLElement && block.classList.contains(className),
    );
    const lengths = blocks.map((block) => block.textContent?.length ?? 0);
    let width = 0;
    const observer = new ResizeObserver(([entry]) => {
      const now = entry?.contentRect.width ?? 0;
      if (now !== width) estimate(now);
      width = now;
    });
    const estimate = (columnPx: number): void => {
      const { fontSize, lineHeight } = getComputedStyle(container);
      const lettersPerLine = Math.max(1, columnPx / (Number.parseFloat(fontSize) * LETTER_EM));
      const linePx = Number.parseFloat(lineHeight);
      for (const [index, block] of blocks.entries()) {
        const lines = Math.max(1, Math.ceil((lengths[index] ?? 0) / lettersPerLine));
        block.style.containIntrinsicBlockSize = `auto ${Math.round(lines * linePx)}px`;
      }
    };
    width = container.clientWidth;
    estimate(width);
    observer.observe(container);
    return () => observer.disconnect();
  }, [text, className]);
}
