import { useState } from "preact/hooks";
import { useLocation } from "preact-iso";
import { writeEntry } from "../../shared/navigation/entryMemory";
import { paths } from "../../shared/navigation/paths";

export const MAX_QUERY_LENGTH = 200;

/** Kept in the URL, so that Back from a setting's own screen shows the same results. */
export function useSettingsQuery(): readonly [string, (query: string) => void] {
  const [query, setQuery] = useState((useLocation().query.q ?? "").slice(0, MAX_QUERY_LENGTH));
  return [
    query,
    (next) => {
      const address = next === "" ? paths.settings() : `${paths.settings()}?${new URLSearchParams({ q: next })}`;
      writeEntry({}, address);
      setQuery(next);
    },
  ];
}
