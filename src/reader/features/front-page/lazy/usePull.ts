import type { RefObject } from "preact";
import { useEffect, useRef, useState } from "preact/hooks";

const SLOP_PX = 16;
/** Releasing beyond this distance acts. */
const ACT_PX = 120;
const DRAG = 0.5;

export type Pull = "none" | "pulled" | "armed";

/** Only listens: the page scrolls normally, and the browser's own pull to refresh is off meanwhile. */
export function usePull(sign: RefObject<HTMLElement | null>, isOff: boolean, onPull: () => void): Pull {
  const [pull, setPull] = useState<Pull>("none");
  const latest = useRef({ isOff, onPull });
  latest.current = { isOff, onPull };

  useEffect(() => {
    let start: { readonly x: number; readonly y: number } | undefined;
    let current: Pull = "none";
    const show = (next: Pull): void => {
      if (next !== current) setPull(next);
      current = next;
    };
    const follow = (way: number): void => {
      sign.current?.style.setProperty("translate", way > 0 ? `0 ${Math.min(way, ACT_PX * 1.3) * DRAG}px` : "");
    };
    const begin = ({ touches }: TouchEvent): void => {
      const [finger] = touches;
      const isFree = scrollY <= 0 && touches.length === 1 && !latest.current.isOff && !isZoomed();
      start =
        finger && isFree && !document.querySelector("dialog:modal")
          ? { x: finger.clientX, y: finger.clientY }
          : undefined;
    };
    const move = ({ touches }: TouchEvent): void => {
      const [finger] = touches;
      if (!start || !finger) return;
      const dx = Math.abs(finger.clientX - start.x);
      const dy = finger.clientY - start.y;
      if (current === "none") {
        if (touches.length > 1 || dy < -SLOP_PX || dx > SLOP_PX || scrollY > 0) start = undefined;
        if (!start || dy < SLOP_PX) return;
      }
      follow(dy - SLOP_PX);
      show(dy >= ACT_PX ? "armed" : "pulled");
    };
    const end = (event: TouchEvent): void => {
      const isMeant = current === "armed" && event.type === "touchend";
      start = undefined;
      follow(0);
      show("none");
      if (isMeant) latest.current.onPull();
    };
    const { style } = document.documentElement;
    style.overscrollBehaviorY = "contain";
    addEventListener("touchstart", begin, { passive: true });
    addEventListener("touchmove", move, { passive: true });
    addEventListener("touchend", end);
    addEventListener("touchcancel", end);
    return () => {
      style.overscrollBehaviorY = "";
      removeEventListener("touchstart", begin);
      removeEventListener("touchmove", move);
      removeEventListener("touchend", end);
      removeEventListener("touchcancel", end);
    };
  }, [sign]);

  return pull;
}

function isZoomed(): boolean {
  return (visualViewport?.scale ?? 1) > 1.05;
}
