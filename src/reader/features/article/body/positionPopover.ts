const GAP_PX = 8;
const EDGE_PX = 12;

export function positionPopover(element: HTMLElement, anchor: HTMLElement): void {
  const { clientWidth, clientHeight } = document.documentElement;
  const target = anchor.getClientRects()[0] ?? anchor.getBoundingClientRect();
  const { width, height } = element.getBoundingClientRect();
  const centred = target.left + target.width / 2 - width / 2;
  const left = Math.max(EDGE_PX, Math.min(centred, clientWidth - width - EDGE_PX));
  const bars = barsPx();
  const roomBelow = clientHeight - bars - target.bottom - GAP_PX - EDGE_PX;
  const roomAbove = target.top - GAP_PX - EDGE_PX;
  const isAbove = roomBelow < height && roomAbove > roomBelow;
  element.style.maxHeight = `${Math.max(roomAbove, roomBelow)}px`;
  const shown = Math.min(height, Math.max(roomAbove, roomBelow));
  element.style.left = `${left + scrollX}px`;
  element.style.top = `${(isAbove ? target.top - GAP_PX - shown : target.bottom + GAP_PX) + scrollY}px`;
}

/** Height of the bars at the bottom, which the page declares as `scroll-padding`. */
function barsPx(): number {
  return Number.parseFloat(getComputedStyle(document.documentElement).scrollPaddingBottom) || 0;
}
