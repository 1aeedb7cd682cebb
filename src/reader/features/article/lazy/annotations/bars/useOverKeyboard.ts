import type { RefObject } from "preact";
import { useEffect } from "preact/hooks";

/**
 * A phone's keyboard covers the page instead of shortening it (iOS, and Chrome since 108:
 * https://developer.chrome.com/blog/viewport-resize-behavior). Remove when Safari supports `interactive-widget`.
 */
export function useOverKeyboard(bar: RefObject<HTMLElement | null>): void {
  useEffect(() => {
    const view = window.visualViewport;
    if (!view) return;
    const lift = (): void => {
      // While the page is pinch-zoomed, the visual viewport is smaller for another reason.
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
