import { configureStorage } from "../storage";
import { writeSafetyCopy } from "../storage/library/guards/writeSafetyCopy";
import type { CopyRequest } from "./copyProtocol";

export async function receiveCopy({ scope, installId, settings, appVersion }: CopyRequest): Promise<void> {
  configureStorage(scope);
  const kept = await writeSafetyCopy({ installId, settings, appVersion });
  postMessage(kept, kept.outcome === "kept" ? { transfer: [kept.bytes] } : {});
}
