import { useEffect } from "preact/hooks";
import { showHighlight } from "../../../platform/device/support";
import { useShownArticle } from "./listenApi";
import type { PlayerState } from "./playerState";

export function useSpokenSentence({ article, sentence, status }: PlayerState): void {
  const shown = useShownArticle();
  const findRange = shown && shown.article.id === article?.id ? shown.findRange : undefined;
  const isSpeaking = status === "speaking";
  useEffect(watchReader, []);

  useEffect(() => {
    if (!sentence || !findRange) return;
    const block = document.getElementById(sentence.block);
    if (!block) return; // an offscreen section of a long article, not rendered yet
    const light = (): void => {
      // A title's lines are so close that a highlight would cover the descenders above.
      const range = block.matches("h1, h2, h3, h4") ? undefined : findRange(sentence);
      const isLit = showHighlight("listen-spoken", range ? [range] : []);
      // Fallback for browsers without highlights and words that were not found: the whole block.
      if (isLit && range) delete block.dataset.spoken;
      else block.dataset.spoken = "";
    };
    light();
    // Programme names rendered later split the text nodes and remove the highlight, so it is set again.
    const observer = new MutationObserver(light);
    observer.observe(block, { childList: true, subtree: true });
    return () => {
      observer.disconnect();
      showHighlight("listen-spoken", []);
      delete block.dataset.spoken;
    };
  }, [sentence, findRange]);

  useEffect(() => {
    const block = sentence && document.getElementById(sentence.block);
    if (isSpeaking && sentence && findRange && block) scrollIntoViewWhileSpeaking(findRange(sentence), block);
  }, [sentence, findRange, isSpeaking]);
}

/** The page does not follow the voice for this long after the reader scrolled. */
const READER_MOVED_MS = 8000;
const OWN_SCROLL_MS = 1200;
/** Position of the sentence in the visible area, with context above and below. */
const SHARE_ABOVE = 0.25;

let readerMovedAt = Number.NEGATIVE_INFINITY;
let weMovedAt = Number.NEGATIVE_INFINITY;

function watchReader(): () => void {
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
function scrollIntoViewWhileSpeaking(sentence: AbstractRange | undefined, block: HTMLElement): void {
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
