import { useEffect, useState } from "preact/hooks";
import { watchAppIsStored } from "../../platform/app/appIsStored";
import { useEdition } from "./useEdition";

/** Readiness to read offline. `impossible`: this browser has no service workers or storage for them. */
export type Readiness = "unknown" | "app-missing" | "edition-missing" | "ready" | "impossible";

export function useReadiness(): Readiness {
  const { installed } = useEdition();
  const [isAppStored, setIsAppStored] = useState<boolean | "impossible" | undefined>(undefined);
  useEffect(() => watchAppIsStored(setIsAppStored), []);
  if (isAppStored === "impossible") return "impossible";
  if (installed === undefined || isAppStored === undefined) return "unknown";
  if (!installed) return "edition-missing";
  return isAppStored ? "ready" : "app-missing";
}
