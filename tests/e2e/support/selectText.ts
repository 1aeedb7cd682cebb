import type { Page } from "playwright-core";

type End = {
  /** Words that only this block of the article has. */
  readonly block: string;
  readonly word: string;
};

/**
 * Selects from the beginning of a word in one block of the article to the end of a word in the same or another one, as
 * the handles of a phone do: the page hears that the selection changed, and of no finger.
 */
export async function selectText(page: Page, from: End, to: End): Promise<void> {
  await page.evaluate(
    (ends) => {
      const blocks = [...document.querySelectorAll("article :is(p, li, h2, h3)[id]")];
      const [first, last] = ends.map(({ block, word }, index) => {
        const element = blocks.findLast((candidate) => candidate.textContent?.replace(/\s/g, " ").includes(block));
        if (!element) throw new Error(`No block of the article says « ${block} ».`);
        const walker = document.createTreeWalker(element, NodeFilter.SHOW_TEXT);
        for (let node = walker.nextNode(); node; node = walker.nextNode()) {
          const at = node.textContent?.replace(/\s/g, " ").indexOf(word) ?? -1;
          if (at !== -1) return { node, offset: index === 0 ? at : at + word.length };
        }
        throw new Error(`« ${block} » does not say « ${word} ».`);
      });
      if (first && last) getSelection()?.setBaseAndExtent(first.node, first.offset, last.node, last.offset);
    },
    [from, to],
  );
}

/** The words that are coloured under a name, as the page writes them. */
export function readLaid(page: Page, name: string): Promise<readonly string[]> {
  return page.evaluate((wanted) => {
    const ranges = [...(CSS.highlights.get(wanted) ?? [])];
    return ranges.map(({ startContainer, startOffset, endContainer, endOffset }) => {
      const live = document.createRange();
      live.setStart(startContainer, startOffset);
      live.setEnd(endContainer, endOffset);
      return live.toString().replace(/\s/g, " ");
    });
  }, name);
}
