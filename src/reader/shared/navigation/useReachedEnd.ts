import type { RefObject } from "preact";
import { useEffect, useRef } from "preact/hooks";

/** Calls back once per `length` of the list before the element; never while that is 0. */
export function useReachedEnd<T extends Element>(onReach: () => void, length: number): RefObject<T | null> {
  const end = useRef<T>(null);
  const latest = useRef(onReach);
  latest.current = onReach;
  useEffect(() => {
    const element = end.current;
    if (!element || length === 0) return;
    const observer = new IntersectionObserver(
      (entries) => {
        if (!entries.some((entry) => entry.isIntersecting)) return;
        observer.disconnect();
        latest.current();
      },
      { rootMargin: "600px" },
    );
    observer.observe(element);
    return () => observer.disconnect();
  }, [length]);
  return end;
}
