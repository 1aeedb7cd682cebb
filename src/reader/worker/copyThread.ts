import * as v from "valibot";
import { configureStorage } from "../storage";
import { writeBackupFile } from "../storage/library/guards/backupFile";
import { guardLibrary } from "../storage/library/guards/canary";
import { writeSafetyCopy } from "../storage/library/guards/writeSafetyCopy";
import { type BackupReply, BackupRequestSchema, CopyRequestSchema } from "./copyProtocol";

/** Before, nobody has begun to wait; and more often, nobody could read it. */
const TELL_EVERY_MS = 200;

export async function receiveCopy(data: unknown): Promise<void> {
  const { scope, installId, settings, appVersion } = v.parse(CopyRequestSchema, data);
  configureStorage(scope);
  const kept = await writeSafetyCopy({ installId, settings, appVersion });
  postMessage(kept, kept.outcome === "kept" ? { transfer: [kept.bytes] } : {});
}

export async function receiveBackup(data: unknown): Promise<void> {
  const { scope, installId, settings, appVersion, isPacked } = v.parse(BackupRequestSchema, data);
  configureStorage(scope);
  guardLibrary({ read: () => installId, write: () => undefined });
  let told = performance.now();
  const tell = (share: number): void => {
    if (performance.now() - told < TELL_EVERY_MS) return;
    told = performance.now();
    reply({ outcome: "reading", share });
  };
  const written = await writeBackupFile({ settings, appVersion, isPacked }, tell);
  reply(written.ok ? { outcome: "written", ...written.value } : { outcome: "failed" });
}

function reply(message: BackupReply): void {
  postMessage(message);
}
