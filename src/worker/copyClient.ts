import { createCopyClient } from "./createCopyClient";
import { spawnWorker } from "./spawnWorker";

export type { CopyOutcome } from "./createCopyClient";

export const requestSafetyCopy = createCopyClient({
  spawn: spawnWorker,
  scope: () => import.meta.env.BASE_URL,
});
