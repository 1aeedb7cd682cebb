import { useEffect, useState } from "preact/hooks";
import { watchAppIsStored } from "../../platform/app/appIsStored";
import { useWatch } from "./useWatch";

/** Readiness to read offline. `impossible`: this browser has no service workers or storage for them. */
export type Readiness = "unknown" | "app-missing" | "edition-missing" | "ready" | "impossible";

export function useReadiness(): Readiness {
  const watched = useWatch("completeness", (storage) => storage.watchIsComplete());
  const [isAppStored, setIsAppStored] = useState<boolean | "impossible" | undefined>(undefined);
  useEffect(() => watchAppIsStored(setIsAppStored), []);
  if (isAppStored === "impossible") return "impossible";
  if (watched.status !== "ready" || isAppStored === undefined) return "unknown";
  if (!watched.value) return "edition-missing";
  return isAppStored ? "ready" : "app-missing";
}
