import type { RefObject } from "preact";
import { useLayoutEffect } from "preact/hooks";
import type { Block } from "../../../../domain/article/body";
import { listTextBlocks } from "../../../../domain/article/listTextBlocks";

/** Average advance of a letter of French text, in em: Literata and Atkinson Hyperlegible are within a tenth of it. */
const LETTER_EM = 0.48;
/** Between two blocks, in em; a heading has a little more, a list a little less. */
const GAP_EM = 1;

/**
 * Estimates the height of sections left out of the layout (`data-far`), so that the scroll bar and jumps are right to
 * a few percent. Once a section was near, the browser remembers its true height.
 */
export function useOffscreenSections(text: RefObject<HTMLElement | null>, far: readonly (readonly Block[])[]): void {
  useLayoutEffect(() => {
    const container = text.current;
    if (!container || far.length === 0) return;
    const sections = Array.from(container.querySelectorAll<HTMLElement>(":scope > [data-far]"));
    let lengths: readonly (readonly number[])[] | undefined;
    const estimate = (columnPx: number): void => {
      const { fontSize, lineHeight } = getComputedStyle(container);
      const emPx = Number.parseFloat(fontSize);
      const linePx = Number.parseFloat(lineHeight);
      lengths ??= far.map((children) => listTextBlocks({ type: "root", children }).map((block) => block.text.length));
      const lettersPerLine = Math.max(1, columnPx / (emPx * LETTER_EM));
      for (const [index, section] of sections.entries()) {
        const blocks = lengths[index] ?? [];
        const lines = blocks.reduce((sum, letters) => sum + Math.max(1, Math.ceil(letters / lettersPerLine)), 0);
        const height = lines * linePx + (blocks.length - 1) * GAP_EM * emPx;
        section.style.setProperty("--estimate", `${Math.round(height)}px`);
      }
    };
    let width = 0;
    // Runs before the first paint, after the layout that is made for it anyway.
    const observer = new ResizeObserver(([entry]) => {
      const now = Math.round(entry?.contentRect.width ?? 0);
      if (now !== width) estimate(now);
      width = now;
    });
    observer.observe(container);
    return () => observer.disconnect();
  }, [text, far]);
}
