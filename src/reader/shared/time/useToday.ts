import { useEffect, useState } from "preact/hooks";
import { readersDay } from "../../../domain/time/days";

/** The reader's day, `2026-11-25`; `undefined` in a prerendered page, which is read on any day. */
export function useReadersDay(publishedOn: string): string | undefined {
  const [today, setToday] = useState<string>();
  useEffect(() => {
    const update = (): void => setToday(readersDay(new Date(), publishedOn));
    update();
    // An application may stay open for days.
    document.addEventListener("visibilitychange", update);
    return () => document.removeEventListener("visibilitychange", update);
  }, [publishedOn]);
  return today;
}

/**
 * The same, to judge by. A prerendered page was drawn on the day its edition was published: until it has settled,
 * that is the day, so that what is drawn over it is the same.
 */
export function useToday(publishedOn: string): string {
  return useReadersDay(publishedOn) ?? publishedOn;
}
