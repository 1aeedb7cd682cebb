import { useEffect, useState } from "preact/hooks";

/** What a phone shows without scrolling. */
const FIRST = 4;
const ALL = Number.POSITIVE_INFINITY;

/**
 * How many rows to draw of the results of `key`: what is in view in the frame of the letter, the rest in the one after it.
 * A finger on the keyboard is answered first.
 */
export function useGrowing(key: string | undefined, isWhole: boolean): number {
  const [drawn, setDrawn] = useState(isWhole ? key : undefined);
  useEffect(() => {
    let timer: ReturnType<typeof setTimeout> | undefined;
    const frame = requestAnimationFrame(() => {
      timer = setTimeout(() => setDrawn(key));
    });
    return () => {
      cancelAnimationFrame(frame);
      clearTimeout(timer);
    };
  }, [key]);
  return drawn === key ? ALL : FIRST;
}
