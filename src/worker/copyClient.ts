import workerUrl from "virtual:worker-url";
import { trustedScriptUrl } from "../platform/app/trustedScriptUrl";
import { createCopyClient } from "./createCopyClient";

export type { CopyOutcome } from "./createCopyClient";

export const requestSafetyCopy = createCopyClient({
  spawn: () => new Worker(trustedScriptUrl(workerUrl), { type: "module" }),
  scope: () => import.meta.env.BASE_URL,
});
