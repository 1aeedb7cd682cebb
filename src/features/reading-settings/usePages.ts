import { useEffect, useState } from "preact/hooks";

/** Height hidden by the bottom bars (the player adds to it), and the space above a page's first line. */
const BARS_PX = 116;
const MARGIN_PX = 28;
const EDGE = 0.25;

/** Some phones and e-readers pass their volume keys to the page. */
const turns: Readonly<Record<string, 1 | -1>> = {
  ArrowRight: 1,
  ArrowLeft: -1,
  AudioVolumeDown: 1,
  AudioVolumeUp: -1,
};

export type Pages = { readonly page: number; readonly count: number; readonly turn: (by: 1 | -1) => void };

/** Divides the scrolled page into screens. Each begins with the first line that was not fully visible. */
export function usePages(): Pages {
  const [place, setPlace] = useState({ page: 1, count: 1 });
  useEffect(() => {
    const update = (): void => setPlace(findPlace());
    const onKey = (event: KeyboardEvent): void => {
      const by = turns[event.key];
      if (!by || event.altKey || event.ctrlKey || event.metaKey || isBusy(event.target)) return;
      event.preventDefault();
      turnPage(by);
    };
    const onClick = (event: MouseEvent): void => {
      const by = event.clientX > innerWidth * (1 - EDGE) ? 1 : event.clientX < innerWidth * EDGE ? -1 : undefined;
      if (!by || event.defaultPrevented || !isText(event.target) || !getSelection()?.isCollapsed) return;
      turnPage(by);
    };
    update();
    addEventListener("scroll", update, { passive: true });
    addEventListener("resize", update);
    addEventListener("keydown", onKey);
    addEventListener("click", onClick);
    return () => {
      removeEventListener("scroll", update);
      removeEventListener("resize", update);
      removeEventListener("keydown", onKey);
      removeEventListener("click", onClick);
    };
  }, []);
  return { ...place, turn: turnPage };
}

function pageHeight(): number {
  return innerHeight - barsHeight();
}

function barsHeight(): number {
  const dock = getComputedStyle(document.documentElement).getPropertyValue("--dock-height");
  const rem = Number.parseFloat(getComputedStyle(document.documentElement).fontSize);
  return BARS_PX + Number.parseFloat(dock) * rem;
}

function findPlace(): { readonly page: number; readonly count: number } {
  const whole = document.documentElement.scrollHeight - barsHeight();
  const count = Math.max(1, Math.ceil(whole / pageHeight()));
  const isAtEnd = scrollY + innerHeight >= document.documentElement.scrollHeight - 2;
  return { count, page: isAtEnd ? count : Math.min(count, Math.round(scrollY / pageHeight()) + 1) };
}

function turnPage(by: 1 | -1): void {
  const line = by === 1 ? findLineAt(pageHeight()) : undefined;
  const distance = by === 1 ? (line ?? pageHeight()) - MARGIN_PX : MARGIN_PX - pageHeight();
  scrollBy({ top: Math.abs(distance) > MARGIN_PX ? distance : by * pageHeight(), behavior: "instant" });
}

function findLineAt(y: number): number | undefined {
  const caret = findCaret(innerWidth / 2, y);
  if (caret?.node.nodeType !== Node.TEXT_NODE) return undefined;
  const range = document.createRange();
  // A character, because a collapsed range has no rectangle at the end of a line.
  const start = Math.max(0, Math.min(caret.offset, (caret.node.textContent?.length ?? 0) - 1));
  range.setStart(caret.node, start);
  range.setEnd(caret.node, start + 1);
  const { top, height } = range.getBoundingClientRect();
  return height > 0 && top < y && top > y - 80 ? top : undefined;
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

function isBusy(target: EventTarget | null): boolean {
  return (
    target instanceof Element &&
    target.closest("input, textarea, select, dialog, [role=tablist], [role=radiogroup]") !== null
  );
}

function isText(target: EventTarget | null): boolean {
  return (
    target instanceof Element &&
    target.closest("main") !== null &&
    target.closest("a, button, summary, [role]") === null
  );
}
