import { useState } from "preact/hooks";
import { writeEntry } from "../../../shared/navigation/entryMemory";
import { readShownCount } from "../../../shared/navigation/useScrollMemory";

/** Stored in the history entry. Unlike `useShownCount`, it does not render twice per letter. */
export function useShownArticles(step: number, query: string): readonly [number, () => void] {
  const [grown, setGrown] = useState(() => ({
    query,
    count: typeof history === "undefined" ? step : readShownCount(step),
  }));
  const count = grown.query === query ? grown.count : step;
  return [
    count,
    () => {
      writeEntry({ shown: count + step });
      setGrown({ query, count: count + step });
    },
  ];
}
