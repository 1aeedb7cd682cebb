import type { ComponentChildren, JSX, RefObject } from "preact";
import { useEffect, useLayoutEffect, useMemo, useState } from "preact/hooks";
import { holdsBlock, listTextBlocks } from "../../../../domain/article/blocks";
import type { Block } from "../../../../domain/article/body";
import styles from "../body/ArticleBody.module.css";
import { readRememberedPosition } from "../position/positionMemory";
import { yieldToMain } from "./yieldToMain";

type Props = {
  readonly sections: readonly (readonly Block[])[];
  readonly render: (blocks: readonly Block[]) => ComponentChildren;
  readonly onComplete: () => void;
};

/** Renders one section after the other, so that thousands of blocks do not block a phone. */
export function OffscreenSections({ sections, render, onComplete }: Props): JSX.Element {
  const wanted = useMemo(() => sections.map(mustStand), [sections]);
  const [count, setCount] = useState(() => (wanted.includes(false) ? 0 : sections.length));
  // Cached: Preact skips an element that is the same object.
  const rendered = useMemo((): ComponentChildren[] => [], [sections, render]);
  useEffect(() => {
    if (count >= sections.length) return onComplete();
    return yieldToMain(() => setCount(count + 1));
  }, [count, sections, onComplete]);
  return (
    <>
      {sections.map((blocks, index) => {
        if (index < count || wanted[index]) rendered[index] ??= render(blocks);
        return (
          <div key={blocks[0]?.data.id} class={`${styles.far} ${styles.flow}`} data-far>
            {rendered[index]}
          </div>
        );
      })}
    </>
  );
}

/** A prerendered page already has the section, or the address or the remembered position leads to it. */
function mustStand(blocks: readonly Block[]): boolean {
  if (typeof document === "undefined") return true;
  const first = blocks[0]?.data.id;
  if (first && document.getElementById(first)) return true;
  const places = [location.hash.slice(1), readRememberedPosition()?.block];
  return places.some((id) => id && holdsBlock(blocks, id));
}

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
