import type { InstallProblem } from "../../domain/edition/installProblem";
import { createStore, useStore } from "../../platform/store";
import { whenIdle } from "../../platform/whenIdle";
import type { InstallProgress } from "../../worker/client";

export type InstallState =
  | { readonly status: "idle" }
  | { readonly status: "running"; readonly progress: InstallProgress | undefined }
  /** `hasUpdated`: another edition has replaced the one that was there. */
  | { readonly status: "done"; readonly hasUpdated: boolean }
  | { readonly status: "failed"; readonly problem: InstallProblem };

const state = createStore<InstallState>({ status: "idle" });
let running: Promise<void> | undefined;

/** A second call joins the first. */
export function startEditionInstall(): Promise<void> {
  running ??= run().finally(() => {
    running = undefined;
  });
  return running;
}

async function run(): Promise<void> {
  state.write({ status: "running", progress: undefined });
  const { installEdition } = await import("../../worker/client");
  const outcome = await installEdition({ onProgress: (progress) => state.write({ status: "running", progress }) });
  if (outcome.outcome === "failed") state.write({ status: "failed", problem: outcome.problem });
  else if (outcome.outcome === "aborted") state.write({ status: "idle" });
  else state.write({ status: "done", hasUpdated: outcome.outcome === "installed" && outcome.isUpdate });
}

/** After a failure it tries again when the network comes back or the page is shown. Resolves after the first attempt. */
export async function startEditionUpdates(): Promise<void> {
  const retry = (): void => {
    if (state.read().status === "failed" && document.visibilityState === "visible") void startEditionInstall();
  };
  addEventListener("online", retry);
  document.addEventListener("visibilitychange", retry);
  await whenIdle();
  await startEditionInstall();
}

export function useEditionInstall(): InstallState {
  return useStore(state, (now) => now);
}
