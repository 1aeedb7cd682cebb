import type { RefObject } from "preact";
import { useEffect } from "preact/hooks";

/**
 * Keeps a bar at the bottom edge above the phone's keyboard, which covers the page instead of shortening it (iOS, and
 * Chrome since 108).
 */
export function useOverKeyboard(bar: RefObject<HTMLElement | null>): void {
  useEffect(() => {
    const view = window.visualViewport;
    if (!view) return;
    const lift = (): void => {
      // Pinched larger, the visible part is smaller for another reason.
      const hidden = view.scale > 1.01 ? 0 : innerHeight - view.height - view.offsetTop;
      if (bar.current) bar.current.style.translate = hidden > 1 ? `0 ${-Math.round(hidden)}px` : "";
    };
    lift();
    view.addEventListener("resize", lift);
    view.addEventListener("scroll", lift);
    return () => {
      view.removeEventListener("resize", lift);
      view.removeEventListener("scroll", lift);
    };
  }, [bar]);
}
