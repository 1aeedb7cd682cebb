import type { Page } from "playwright-core";

/**
 * What cannot be read without scrolling sideways. Rows of chips or tabs and tables are made for that, and may; and so is
 * a map that was brought nearer.
 */
export async function listCut(page: Page): Promise<readonly string[]> {
  return page.evaluate(() => {
    const cut: string[] = [];
    // Not `innerWidth`: a phone zooms out until it holds what sticks out.
    const { clientWidth: pageWidth, scrollWidth } = document.documentElement;
    if (scrollWidth > pageWidth) cut.push(`the page is ${scrollWidth} px wide`);
    for (const part of document.querySelectorAll("dialog[open], dialog[open] *")) {
      const scrolls = /auto|scroll/.test(getComputedStyle(part).overflowX);
      if (scrolls && part.scrollWidth > part.clientWidth + 1) cut.push(`${part.className} scrolls sideways`);
    }
    const walker = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
    while (walker.nextNode()) {
      const text = walker.currentNode.textContent?.trim();
      const parent = walker.currentNode.parentElement;
      if (!text || !parent?.checkVisibility() || parent.closest("table")) continue;
      // For screen readers only, everywhere or on a narrow screen: nobody sees where it ends.
      if (getComputedStyle(parent).clipPath === "inset(50%)" || parent.closest(".visually-hidden")) continue;
      const list = parent.closest("ul, [role=tablist]");
      const rows = [list, list?.parentElement].filter((row) => row instanceof Element);
      if (rows.some((row) => /auto|scroll/.test(getComputedStyle(row).overflowX))) continue;
      if (parent.closest("[data-zoom]:not([data-zoom='1.00'])")) continue;
      if (getComputedStyle(parent).textOverflow === "ellipsis") {
        // A title that also stands in full elsewhere may end in « … »; the interface's own words may not.
        const isInterface = parent.closest("[lang]") === document.documentElement;
        if (isInterface && parent.scrollWidth > parent.clientWidth) cut.push(`${text} is cut`);
        continue;
      }
      const range = document.createRange();
      range.selectNodeContents(walker.currentNode);
      const { left, right, width } = range.getBoundingClientRect();
      const isOut = left < -1 || right > pageWidth + 1;
      if (width > 0 && isOut) cut.push(`${text} (${Math.round(left)} to ${Math.round(right)} px)`);
    }
    return cut;
  });
}
