import { useRef } from "preact/hooks";
import type { ShownEdition } from "../../shared/edition/useEdition";

/** Changes when another edition is installed while this screen is shown, so that the search runs again. */
export function useEditionVersion(installed: ShownEdition["installed"]): number {
  const version = useRef(0);
  const known = useRef<string | null | undefined>(undefined);
  // `undefined` until the database has answered, but the search reads it independently.
  const revision = installed === undefined ? known.current : (installed?.revision ?? null);
  if (known.current !== undefined && revision !== known.current) version.current += 1;
  known.current = revision;
  return version.current;
}
