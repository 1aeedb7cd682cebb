import type { RefObject } from "preact";
import { useEffect, useRef, useState } from "preact/hooks";
import { findCut } from "./findCut";

/** The space above a page's first line. */
const MARGIN_PX = 28;
const EDGE = 0.25;

/** Some phones and e-readers pass their volume keys to the page. */
const turns: Readonly<Record<string, 1 | -1>> = {
  ArrowRight: 1,
  ArrowLeft: -1,
  AudioVolumeDown: 1,
  AudioVolumeUp: -1,
};

type Place = {
  readonly page: number;
  readonly count: number;
  /** Where the line begins that does not fit on the page; `undefined` while the reader scrolls. */
  readonly cutAt: number | undefined;
};

export type Pages = Place & { readonly turn: (by: 1 | -1) => void };

/** Divides the scrolled page into screens of whole lines. `bar`: what stands below each. */
export function usePages(bar: RefObject<HTMLElement | null>): Pages {
  const [place, setPlace] = useState<Place>({ page: 1, count: 1, cutAt: undefined });
  const turn = useRef<(by: 1 | -1) => void>(() => undefined);
  useEffect(() => {
    let turnedTo = scrollY;
    const bottom = (): number => bar.current?.getBoundingClientRect().top ?? innerHeight;
    const update = (): void => {
      const isTurned = Math.abs(scrollY - turnedTo) < 2;
      setPlace({ ...findPlace(bottom()), cutAt: isTurned ? findCut(bottom() - 1, MARGIN_PX)?.top : undefined });
    };
    turn.current = (by) => {
      turnPage(by, bottom());
      turnedTo = scrollY;
      update();
    };
    const onKey = (event: KeyboardEvent): void => {
      const by = turns[event.key];
      if (!by || event.altKey || event.ctrlKey || event.metaKey || isBusy(event.target)) return;
      event.preventDefault();
      turn.current(by);
    };
    const onClick = (event: MouseEvent): void => {
      const by = event.clientX > innerWidth * (1 - EDGE) ? 1 : event.clientX < innerWidth * EDGE ? -1 : undefined;
      if (!by || event.defaultPrevented || !isText(event.target) || !getSelection()?.isCollapsed) return;
      turn.current(by);
    };
    update();
    const stopSwipes = watchSwipes((by) => turn.current(by));
    // Charts and maps come in after the text: the pages are counted again without waiting for the reader to turn one.
    const observer = new ResizeObserver(update);
    observer.observe(document.body);
    addEventListener("scroll", update, { passive: true });
    addEventListener("resize", update);
    addEventListener("keydown", onKey);
    addEventListener("click", onClick);
    return () => {
      stopSwipes();
      observer.disconnect();
      removeEventListener("scroll", update);
      removeEventListener("resize", update);
      removeEventListener("keydown", onKey);
      removeEventListener("click", onClick);
    };
  }, []);
  return { ...place, turn: (by) => turn.current(by) };
}

function findPlace(bottom: number): Pick<Place, "page" | "count"> {
  const whole = document.documentElement.scrollHeight - (innerHeight - bottom);
  const step = bottom - MARGIN_PX;
  const count = Math.max(1, Math.ceil(whole / step));
  const isAtEnd = scrollY + innerHeight >= document.documentElement.scrollHeight - 2;
  return { count, page: isAtEnd ? count : Math.min(count, Math.round(scrollY / step) + 1) };
}

/** Forwards, a page begins with the line that did not fit; backwards, with the first one that fits. */
function turnPage(by: 1 | -1, bottom: number): void {
  const next = findCut(bottom - 1, MARGIN_PX)?.top ?? bottom;
  scrollPage(by === 1 ? next - MARGIN_PX : MARGIN_PX - bottom);
  if (by === 1) return;
  const cut = scrollY > 0 ? findCut(MARGIN_PX, Number.NEGATIVE_INFINITY) : undefined;
  if (cut) scrollPage(cut.bottom - MARGIN_PX);
}

function scrollPage(top: number): void {
  scrollBy({ top, behavior: "instant" });
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

const SWIPE_PX = 56;
/** Left to iOS, which goes back in history from there. */
const EDGE_PX = 24;

/** Calls back with 1 for a finger that moved to the left over the text, as to turn a leaf. Scrolling stays the browser's. */
function watchSwipes(onSwipe: (by: 1 | -1) => void): () => void {
  const main = document.querySelector<HTMLElement>("main");
  if (!main) return () => undefined;
  let start: { readonly x: number; readonly y: number } | undefined;
  const down = ({ pointerType, isPrimary, clientX: x, clientY: y }: PointerEvent): void => {
    const isHere = pointerType === "touch" && isPrimary && x > EDGE_PX && x < innerWidth - EDGE_PX;
    start = isHere && (visualViewport?.scale ?? 1) < 1.05 ? { x, y } : undefined;
  };
  const end = (): void => {
    start = undefined;
  };
  const up = ({ clientX, clientY }: PointerEvent): void => {
    const dx = clientX - (start?.x ?? clientX);
    const dy = clientY - (start?.y ?? clientY);
    end();
    if (Math.abs(dx) < SWIPE_PX || Math.abs(dx) < 2 * Math.abs(dy) || !getSelection()?.isCollapsed) return;
    onSwipe(dx < 0 ? 1 : -1);
  };
  main.style.touchAction = "pan-y pinch-zoom";
  main.addEventListener("pointerdown", down);
  main.addEventListener("pointerup", up);
  main.addEventListener("pointercancel", end);
  return () => {
    main.style.touchAction = "";
    main.removeEventListener("pointerdown", down);
    main.removeEventListener("pointerup", up);
    main.removeEventListener("pointercancel", end);
  };
}
