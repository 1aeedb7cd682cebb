import { useEffect, useState } from "preact/hooks";
import { readersDay } from "../../domain/time/readersDay";

/** `2026-11-25`. While a prerendered page hydrates it is the day of publication, so that the markup is the same. */
export function useToday(publishedOn: string): string {
  const [today, setToday] = useState(publishedOn);
  useEffect(() => {
    const look = (): void => setToday(readersDay(new Date(), publishedOn));
    look();
    // An application may stay open for days.
    document.addEventListener("visibilitychange", look);
    return () => document.removeEventListener("visibilitychange", look);
  }, [publishedOn]);
  return today;
}
