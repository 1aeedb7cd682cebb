import { useRef } from "preact/hooks";
import type { ShownEdition } from "../../shared/edition/useEdition";

/** How often another edition was installed while this screen stood: what was found before is to be looked for again. */
export function useEditionVersion(installed: ShownEdition["installed"]): number {
  const version = useRef(0);
  const known = useRef<string | null | undefined>(undefined);
  // `undefined`: the phone's database has not answered yet, but the search reads it itself.
  const revision = installed === undefined ? known.current : (installed?.revision ?? null);
  if (known.current !== undefined && revision !== known.current) version.current += 1;
  known.current = revision;
  return version.current;
}
