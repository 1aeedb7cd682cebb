import { createBackupClient, createCopyClient } from "./createCopyClient";
import { spawnWorker } from "./superviseWorker";

export type { CopyOutcome } from "./createCopyClient";

const options = { spawn: spawnWorker, scope: () => import.meta.env.BASE_URL };

export const requestSafetyCopy = createCopyClient(options);
export const requestBackup = createBackupClient(options);
