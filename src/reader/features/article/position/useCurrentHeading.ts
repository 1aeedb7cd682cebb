import { useEffect, useState } from "preact/hooks";
import type { ContentsEntry } from "../../../../domain/article/blocks";
import { READING_LINE_PX } from "./findPosition";

/** Far enough that every heading above the line counts as passed, however long the article. */
const ABOVE_ALL_PX = 10_000_000;

/** `undefined` before the first heading. Looks for the headings again when `isComplete` changes. */
export function useCurrentHeading(
  entries: readonly ContentsEntry[],
  isComplete: boolean,
): ContentsEntry["id"] | undefined {
  const [current, setCurrent] = useState<ContentsEntry["id"] | undefined>(undefined);
  useEffect(() => {
    const passed = new Set<string>();
    let observer: IntersectionObserver | undefined;
    const watch = (): void => {
      observer?.disconnect();
      passed.clear();
      const below = Math.max(0, innerHeight - READING_LINE_PX - 1);
      observer = new IntersectionObserver(
        (changes) => {
          for (const { target, isIntersecting } of changes) {
            if (isIntersecting) passed.add(target.id);
            else passed.delete(target.id);
          }
          setCurrent(entries.filter(({ id }) => passed.has(id)).at(-1)?.id);
        },
        { rootMargin: `${ABOVE_ALL_PX}px 0px -${below}px 0px` },
      );
      for (const { id } of entries) {
        const heading = document.getElementById(id);
        if (heading) observer.observe(heading);
      }
    };
    watch();
    addEventListener("resize", watch);
    return () => {
      observer?.disconnect();
      removeEventListener("resize", watch);
    };
  }, [entries, isComplete]);
  return current;
}
