import workerUrl from "virtual:worker-url";
import { trustedScriptUrl } from "../platform/app/trustedScriptUrl";

export function spawnWorker(): Worker {
  return new Worker(trustedScriptUrl(workerUrl), { type: "module" });
}
