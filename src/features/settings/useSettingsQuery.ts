import { useState } from "preact/hooks";
import { useLocation } from "preact-iso";
import { paths } from "../../shared/navigation/paths";

/** What is searched for, kept in the address: Back from a setting's own screen finds the same few settings. */
export function useSettingsQuery(): readonly [string, (query: string) => void] {
  const [query, setQuery] = useState(useLocation().query.q ?? "");
  return [
    query,
    (next) => {
      const address = next === "" ? paths.settings() : `${paths.settings()}?${new URLSearchParams({ q: next })}`;
      // Not by the router: the same screen stays, and the entry keeps what it remembers.
      history.replaceState(history.state, "", address);
      setQuery(next);
    },
  ];
}
