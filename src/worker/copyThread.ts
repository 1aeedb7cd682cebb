import * as v from "valibot";
import { configureStorage } from "../storage";
import { writeSafetyCopy } from "../storage/library/guards/writeSafetyCopy";
import { CopyRequestSchema } from "./copyProtocol";

export async function receiveCopy(data: unknown): Promise<void> {
  const { scope, installId, settings, appVersion } = v.parse(CopyRequestSchema, data);
  configureStorage(scope);
  const kept = await writeSafetyCopy({ installId, settings, appVersion });
  postMessage(kept, kept.outcome === "kept" ? { transfer: [kept.bytes] } : {});
}
