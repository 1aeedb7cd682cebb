import workerUrl from "virtual:worker-url";
import { trustedScriptUrl } from "../platform/app/trustedScriptUrl";
import { createCopyClient } from "./createCopyClient";

export type { CopyOutcome } from "./createCopyClient";

/** Keeps a safety copy of the library, by a thread that ends with it. Never rejects. */
export const requestSafetyCopy = createCopyClient({
  spawn: () => new Worker(trustedScriptUrl(workerUrl), { type: "module" }),
  scope: () => import.meta.env.BASE_URL,
});
