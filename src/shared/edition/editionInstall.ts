import type { InstallProblem } from "../../domain/edition/installProblem";
import { createStore, useStore } from "../../platform/store";
import { whenIdle } from "../../platform/whenIdle";
import type { InstallOutcome, InstallProgress, InstallRequestOptions } from "../../worker/client";
import { openStorage } from "./openStorage";

export type InstallState =
  | { readonly status: "idle" }
  | { readonly status: "running"; readonly progress: InstallProgress | undefined }
  /** `hasUpdated`: another edition has replaced the one that was there. */
  | { readonly status: "done"; readonly hasUpdated: boolean }
  | { readonly status: "failed"; readonly problem: InstallProblem };

const state = createStore<InstallState>({ status: "idle" });
let running: Promise<void> | undefined;

/** A second call joins the first. */
export function startEditionInstall(isDamaged = false): Promise<void> {
  running ??= run(isDamaged).finally(() => {
    running = undefined;
  });
  return running;
}

async function run(isDamaged: boolean): Promise<void> {
  state.write({ status: "running", progress: undefined });
  const outcome = await install({
    isDamaged,
    onProgress: (progress) => state.write({ status: "running", progress }),
  });
  if (outcome.outcome === "failed") state.write({ status: "failed", problem: outcome.problem });
  else if (outcome.outcome === "aborted") state.write({ status: "idle" });
  else state.write({ status: "done", hasUpdated: outcome.outcome === "installed" && outcome.isUpdate });
}

async function install(options: InstallRequestOptions): Promise<InstallOutcome> {
  try {
    return await (await import("../../worker/client")).installEdition(options);
  } catch {
    // Its script did not come.
    return { outcome: "failed", problem: { kind: "unreachable" } };
  }
}

/**
 * After a failure it tries again when the network comes back, the page is shown, or the service worker takes over, from
 * which scripts come sound.
 * Resolves after the first attempt.
 */
export async function startEditionUpdates(): Promise<void> {
  const retry = (): void => {
    if (state.read().status === "failed" && document.visibilityState === "visible") void startEditionInstall();
  };
  addEventListener("online", retry);
  document.addEventListener("visibilitychange", retry);
  navigator.serviceWorker?.addEventListener("controllerchange", retry);
  await whenIdle();
  await startEditionInstall();
  import("./lazy/keepLooking").then(
    ({ keepLooking }) => keepLooking({ isSettled: () => state.read().status === "done", install: startEditionInstall }),
    () => undefined,
  );
  openStorage().then(
    ({ watchDamage }) => watchDamage(mend),
    () => undefined,
  );
}

let isMended = false;

/** Once for a page: what is damaged still is not so by what is on the phone. */
function mend(): void {
  if (isMended) return;
  isMended = true;
  void Promise.resolve(running).then(() => startEditionInstall(true));
}

export function useEditionInstall(): InstallState {
  return useStore(state, (now) => now);
}
