import { useState } from "preact/hooks";
import { readShownCount } from "../../../shared/navigation/useScrollMemory";

/**
 * How many articles of a search are asked for, remembered with the history entry; another search begins with `step`.
 * Nothing is drawn twice for a letter, as `useShownCount` would.
 */
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
