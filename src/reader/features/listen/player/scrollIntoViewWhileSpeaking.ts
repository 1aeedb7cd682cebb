/** The page does not follow the voice for this long after the reader scrolled. */
const READER_MOVED_MS = 8000;
const OWN_SCROLL_MS = 1200;
/** Position of the sentence in the visible area, with context above and below. */
const SHARE_ABOVE = 0.25;

let readerMovedAt = Number.NEGATIVE_INFINITY;
let weMovedAt = Number.NEGATIVE_INFINITY;

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

/** Scrolls when the sentence is not fully visible between the bars, unless the reader is elsewhere. */
export function scrollIntoViewWhileSpeaking(sentence: AbstractRange | undefined, block: HTMLElement): void {
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
  // Content skipped by `content-visibility` has no position of its own.
  return rectangle.height > 0 ? rectangle : block.getBoundingClientRect();
}
