import { useStoredApp } from "../../platform/app/storedApp";
import { useEdition } from "./useEdition";

/**
 * Readiness to go offline. `articles`: they can be read, other screens may be missing; `ready`: everything opens;
 * `impossible`: this browser has no service workers or storage for them.
 */
export type Readiness = "unknown" | "app-missing" | "edition-missing" | "articles" | "ready" | "impossible";

export function useReadiness(): Readiness {
  const { installed } = useEdition();
  const { extent } = useStoredApp();
  if (extent === "impossible") return "impossible";
  if (installed === undefined || extent === "unknown") return "unknown";
  if (!installed) return "edition-missing";
  switch (extent) {
    case "missing":
      return "app-missing";
    case "reading":
      return "articles";
    case "whole":
      return "ready";
  }
}
