import type { RefObject } from "preact";
import { useLayoutEffect } from "preact/hooks";

/** `--bar-height` in `ui/tokens.css`. */
const BAR_REM = 3.75;
const AIR_PX = 32;

export function useBarRoom(bar: RefObject<HTMLElement | null>): void {
  useLayoutEffect(() => {
    const { style } = document.documentElement;
    const rem = Number.parseFloat(getComputedStyle(document.documentElement).fontSize);
    const observer = new ResizeObserver(() => {
      const height = bar.current?.offsetHeight ?? 0;
      style.setProperty("--dock-height", `${Math.max(0, height / rem - BAR_REM)}rem`);
      style.setProperty("scroll-padding-block-end", `${height + AIR_PX}px`);
    });
    if (bar.current) observer.observe(bar.current);
    return () => {
      observer.disconnect();
      style.removeProperty("--dock-height");
      style.removeProperty("scroll-padding-block-end");
    };
  }, [bar]);
}
