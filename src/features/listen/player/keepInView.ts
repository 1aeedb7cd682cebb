/** For so long after the reader moved the page, the voice does not move it. */
const READER_MOVED_MS = 8000;
/** A smooth scroll of ours is over by then. */
const OWN_SCROLL_MS = 1200;
/** Where in the free part of the screen the sentence is brought: with what was said above it, and more to come below. */
const SHARE_ABOVE = 0.25;

let readerMovedAt = Number.NEGATIVE_INFINITY;
let weMovedAt = Number.NEGATIVE_INFINITY;

/** Notices when the reader moves the page. Gives the function that ends it. */
export function watchReader(): () => void {
  const moved = (): void => {
    readerMovedAt = performance.now();
  };
  const scrolled = (): void => {
    if (performance.now() - weMovedAt > OWN_SCROLL_MS) moved();
  };
  const passive = { passive: true } as const;
  addEventListener("wheel", moved, passive);
  addEventListener("touchmove", moved, passive);
  addEventListener("scroll", scrolled, passive);
  return () => {
    removeEventListener("wheel", moved);
    removeEventListener("touchmove", moved);
    removeEventListener("scroll", scrolled);
  };
}

/** Moves the page when the sentence is not wholly to be seen between the bars, unless the reader is elsewhere. */
export function keepInView(sentence: AbstractRange | undefined, block: HTMLElement): void {
  if (performance.now() - readerMovedAt < READER_MOVED_MS || document.querySelector("dialog:modal")) return;
  const { scrollPaddingTop, scrollPaddingBottom } = getComputedStyle(document.documentElement);
  const zoneTop = Number.parseFloat(scrollPaddingTop) || 0;
  const zoneBottom = innerHeight - (Number.parseFloat(scrollPaddingBottom) || 0);
  const { top, bottom, height } = measure(sentence, block);
  const isTall = height > zoneBottom - zoneTop;
  if (top >= zoneTop && (isTall ? top < zoneBottom - zoneTop : bottom <= zoneBottom)) return;
  weMovedAt = performance.now();
  scrollBy({ top: top - zoneTop - (isTall ? 0 : (zoneBottom - zoneTop) * SHARE_ABOVE) });
}

function measure(sentence: AbstractRange | undefined, block: HTMLElement): DOMRect {
  if (!sentence) return block.getBoundingClientRect();
  const live = document.createRange();
  live.setStart(sentence.startContainer, sentence.startOffset);
  live.setEnd(sentence.endContainer, sentence.endOffset);
  const rectangle = live.getBoundingClientRect();
  // What the browser left out of the layout so far has no place of its own.
  return rectangle.height > 0 ? rectangle : block.getBoundingClientRect();
}
