import { useEffect } from "preact/hooks";
import type { EditionChanges } from "../../../domain/edition/changes/editionChanges";
import { createDeviceMemory } from "../../platform/deviceMemory";
import { readRevision } from "./offer";

/** The revision of the newest edition whose changes were looked at. */
export const seenChanges = createDeviceMemory("seen-changes", readRevision);

/** For a screen that shows them. `changes` come newest first. */
export function useSeeChanges(changes: readonly EditionChanges[] | undefined): void {
  const revision = changes?.[0]?.revision;
  useEffect(() => {
    const see = (): void => {
      if (revision === undefined || document.visibilityState !== "visible") return;
      if (seenChanges.read() !== revision) seenChanges.change(() => revision);
    };
    see();
    document.addEventListener("visibilitychange", see);
    return () => document.removeEventListener("visibilitychange", see);
  }, [revision]);
}
