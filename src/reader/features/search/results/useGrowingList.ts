import { useEffect, useState } from "preact/hooks";

const FIRST = 4;
const ALL = Number.POSITIVE_INFINITY;

/** How many rows to render: the visible ones in the first frame and the rest in the next, to keep typing responsive. */
export function useGrowingList(key: string | undefined, isWhole: boolean): number {
  const [renderedKey, setRendered] = useState(isWhole ? key : undefined);
  useEffect(() => {
    let timer: ReturnType<typeof setTimeout> | undefined;
    const frame = requestAnimationFrame(() => {
      timer = setTimeout(() => setRendered(key));
    });
    return () => {
      cancelAnimationFrame(frame);
      clearTimeout(timer);
    };
  }, [key]);
  return renderedKey === key ? ALL : FIRST;
}
