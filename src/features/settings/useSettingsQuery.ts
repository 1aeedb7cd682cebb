import { useState } from "preact/hooks";
import { useLocation } from "preact-iso";
import { writeEntry } from "../../shared/navigation/entryMemory";
import { paths } from "../../shared/navigation/paths";

/** What is searched for, kept in the address: Back from a setting's own screen finds the same few settings. */
export function useSettingsQuery(): readonly [string, (query: string) => void] {
  const [query, setQuery] = useState(useLocation().query.q ?? "");
  return [
    query,
    (next) => {
      const address = next === "" ? paths.settings() : `${paths.settings()}?${new URLSearchParams({ q: next })}`;
      writeEntry({}, address);
      setQuery(next);
    },
  ];
}
