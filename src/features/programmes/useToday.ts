import { useEffect, useState } from "preact/hooks";

/**
 * The reader's day, `2026-11-25`. A prerendered page was drawn on another one: until it has settled, the day is `drawnOn`,
 * so that what is drawn over it is the same.
 */
export function useToday(drawnOn: string): string {
  const [today, setToday] = useState(drawnOn);
  useEffect(() => {
    const look = (): void => setToday(writeDay(new Date()));
    look();
    // An application may stay open for days.
    document.addEventListener("visibilitychange", look);
    return () => document.removeEventListener("visibilitychange", look);
  }, []);
  return today;
}

function writeDay(date: Date): string {
  const two = (number: number): string => String(number).padStart(2, "0");
  return `${date.getFullYear()}-${two(date.getMonth() + 1)}-${two(date.getDate())}`;
}
