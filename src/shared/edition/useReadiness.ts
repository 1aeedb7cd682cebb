import { useEffect, useState } from "preact/hooks";
import { watchAppIsStored } from "../../platform/app/appIsStored";
import { useEdition } from "./useEdition";

/**
 * Whether everything can be read without a network: the edition is on the phone and so is the application.
 * `impossible`: this browser keeps no applications.
 */
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
