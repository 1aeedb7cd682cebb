import { useLayoutEffect, useRef } from "preact/hooks";

/** For a button that asks for more rows and goes with the answer: the focus is on the first of them then. */
export function useFocusOnNext(count: number, showMore: () => void): () => void {
  const before = useRef<number | undefined>(undefined);
  useLayoutEffect(() => {
    const position = before.current;
    if (position === undefined || position === count) return;
    before.current = undefined;
    const next = document.querySelectorAll("[data-article]")[position];
    next?.querySelector("a")?.focus({ preventScroll: true });
  }, [count]);
  return () => {
    before.current = count;
    showMore();
  };
}
