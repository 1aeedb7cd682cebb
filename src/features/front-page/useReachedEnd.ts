import type { RefObject } from "preact";
import { useEffect, useRef } from "preact/hooks";

/** Calls back when the element with the returned ref comes near the screen. */
export function useReachedEnd<T extends Element>(onReach: () => void): RefObject<T | null> {
  const end = useRef<T>(null);
  useEffect(() => {
    const element = end.current;
    if (!element) return;
    const observer = new IntersectionObserver(
      (entries) => {
        if (entries.some((entry) => entry.isIntersecting)) onReach();
      },
      { rootMargin: "600px" },
    );
    observer.observe(element);
    return () => observer.disconnect();
  });
  return end;
}
