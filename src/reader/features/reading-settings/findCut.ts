type Extent = { readonly top: number; readonly bottom: number };

/**
 * What a horizontal edge at `y` cuts in two: a line of text, or a picture that has room on a page. `undefined`: nothing.
 * `above`: what begins higher than that is taller than a page, and has to be cut.
 */
export function findCut(y: number, above: number): Extent | undefined {
  const picture = document.elementFromPoint(innerWidth / 2, y)?.closest("main :is(figure, svg, img, tr)");
  const found = [picture?.getBoundingClientRect(), findLine(y)];
  return found.find((extent) => extent && extent.top < y - 1 && extent.bottom > y + 1 && extent.top > above);
}

function findLine(y: number): Extent | undefined {
  const caret = findCaret(innerWidth / 2, y);
  if (caret?.node.nodeType !== Node.TEXT_NODE) return undefined;
  const range = document.createRange();
  // A character, because a collapsed range has no rectangle at the end of a line.
  const start = Math.max(0, Math.min(caret.offset, (caret.node.textContent?.length ?? 0) - 1));
  range.setStart(caret.node, start);
  range.setEnd(caret.node, start + 1);
  const { top, bottom, height } = range.getBoundingClientRect();
  return height > 0 ? { top, bottom } : undefined;
}

type Caret = { readonly node: Node; readonly offset: number };

/**
 * `caretPositionFromPoint` is missing in older Safari versions, `caretRangeFromPoint` in Firefox
 * (https://developer.mozilla.org/docs/Web/API/Document/caretPositionFromPoint). Remove when all supported browsers have
 * it.
 */
function findCaret(x: number, y: number): Caret | undefined {
  if (typeof document.caretPositionFromPoint === "function") {
    const position = document.caretPositionFromPoint(x, y);
    return position ? { node: position.offsetNode, offset: position.offset } : undefined;
  }
  const range = document.caretRangeFromPoint(x, y);
  return range ? { node: range.startContainer, offset: range.startOffset } : undefined;
}
