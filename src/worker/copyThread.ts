import { configureStorage } from "../storage";
import { writeSafetyCopy } from "../storage/library/guards/writeSafetyCopy";
import type { CopyRequest } from "./copyProtocol";

/** The thread's side of keeping a safety copy: only dispatches. */
export async function receiveCopy({ scope, installId, settings, appVersion }: CopyRequest): Promise<void> {
  configureStorage(scope);
  const kept = await writeSafetyCopy({ installId, settings, appVersion });
  // The page has it from now on, this thread no longer.
  postMessage(kept, kept.outcome === "kept" ? { transfer: [kept.bytes] } : {});
}
