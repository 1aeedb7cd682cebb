import { useState } from "preact/hooks";
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
      history.replaceState({ ...history.state, shown: count + step }, "");
      setGrown({ query, count: count + step });
    },
  ];
}
