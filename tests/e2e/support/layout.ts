import type { Page } from "playwright-core";
import { expect } from "vitest";

/** What a reader sees of a page: each piece of text, where it stands and how it is drawn. */
export type SeenText = {
  readonly text: string;
  /** Left, top from the top of the page, width and height, in pixels. */
  readonly box: readonly number[];
  readonly font: string;
  readonly colour: string;
};

/** Every visible text of the page, but not what tells how the installation goes: that is meant to change. */
export function readLayout(page: Page): Promise<readonly SeenText[]> {
  return page.evaluate(() => {
    // Element by element: to join what stands side by side in several texts into one is nothing that shows.
    const elements = [...document.body.querySelectorAll("*:not(script)")];
    return elements.flatMap((element) => {
      const own = [...element.childNodes].filter((node) => node.nodeType === Node.TEXT_NODE);
      const text = own.map((node) => node.textContent).join("");
      if (text.trim() === "" || element.closest("[role=status]") || !element.checkVisibility()) return [];
      const { x, y, width, height } = element.getBoundingClientRect();
      const { fontFamily, fontSize, fontWeight, color } = getComputedStyle(element);
      return [
        { text, box: [x, y + scrollY, width, height], font: `${fontWeight} ${fontSize} ${fontFamily}`, colour: color },
      ];
    });
  });
}

/**
 * Fails unless both look the same. Half a pixel is not seen, and is what the same words take more or less when they
 * stand in two texts instead of one.
 */
export function expectSameLayout(now: readonly SeenText[], before: readonly SeenText[]): void {
  const looks = (layout: readonly SeenText[]) => layout.map(({ box: _, ...look }) => look);
  expect(looks(now)).toEqual(looks(before));
  const moved = now.filter(({ box }, index) =>
    box.some((edge, side) => Math.abs(edge - (before[index]?.box[side] ?? Number.NaN)) > 0.5),
  );
  expect(moved).toEqual([]);
}

/**
 * Starts to add up the page's layout shifts before the page has anything to shift; `readLayoutShift` tells. The line that
 * tells how the installation goes may change its own width.
 */
export async function watchLayoutShift(page: Page): Promise<void> {
  await page.addInitScript(() => {
    type LayoutShift = PerformanceEntry & {
      readonly value: number;
      readonly sources: readonly { readonly node: Node | null }[];
    };
    const isLayoutShift = (entry: PerformanceEntry): entry is LayoutShift => entry.entryType === "layout-shift";
    const isStatus = (node: Node | null) => {
      const element = node instanceof Element ? node : node?.parentElement;
      return Boolean(element?.closest("[role=status]"));
    };
    new PerformanceObserver((list) => {
      for (const { value, sources } of list.getEntries().filter(isLayoutShift)) {
        if (sources.length > 0 && sources.every(({ node }) => isStatus(node))) continue;
        const { dataset } = document.documentElement;
        dataset.layoutShift = String(Number(dataset.layoutShift ?? 0) + value);
      }
    }).observe({ type: "layout-shift", buffered: true });
  });
}

export async function readLayoutShift(page: Page): Promise<number> {
  return Number((await page.getAttribute("html", "data-layout-shift")) ?? 0);
}
