import { useStoredApp } from "../../platform/app/storedApp";
import { useWatch } from "./useWatch";

/**
 * Readiness to go offline. `articles`: they can be read, other screens may be missing; `ready`: everything opens;
 * `impossible`: this browser has no service workers or storage for them.
 */
export type Readiness = "unknown" | "app-missing" | "edition-missing" | "articles" | "ready" | "impossible";

export function useReadiness(): Readiness {
  const watched = useWatch("completeness", (storage) => storage.watchIsComplete());
  const { extent } = useStoredApp();
  if (extent === "impossible") return "impossible";
  if (watched.status !== "ready" || extent === "unknown") return "unknown";
  if (!watched.value) return "edition-missing";
  switch (extent) {
    case "missing":
      return "app-missing";
    case "reading":
      return "articles";
    case "whole":
      return "ready";
  }
}
