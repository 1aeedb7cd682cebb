import { useEffect, useState } from "preact/hooks";
import type { InstallProblem } from "../../domain/edition/installProblem";
import { whenIdle } from "../../platform/whenIdle";
import type { InstallProgress } from "../../worker/client";

/** Where the one installation of this page stands. */
export type InstallState =
  | { readonly status: "idle" }
  | { readonly status: "running"; readonly progress: InstallProgress | undefined }
  | { readonly status: "done" }
  | { readonly status: "failed"; readonly problem: InstallProblem };

let state: InstallState = { status: "idle" };
let running: Promise<void> | undefined;
const listeners = new Set<(state: InstallState) => void>();

function change(next: InstallState): void {
  state = next;
  for (const listener of listeners) listener(next);
}

/** Brings the phone to the published edition; a second call joins the first. */
export function startEditionInstall(): Promise<void> {
  running ??= run().finally(() => {
    running = undefined;
  });
  return running;
}

async function run(): Promise<void> {
  change({ status: "running", progress: undefined });
  const { installEdition } = await import("../../worker/client");
  const outcome = await installEdition({ onProgress: (progress) => change({ status: "running", progress }) });
  if (outcome.outcome === "failed") change({ status: "failed", problem: outcome.problem });
  else if (outcome.outcome === "aborted") change({ status: "idle" });
  else change({ status: "done" });
}

/**
 * Installs in the background once the first screen stands, and tries again whenever the network comes back or the
 * page is looked at again after a failure.
 */
export function keepEditionInstalled(): void {
  const retry = (): void => {
    if (state.status === "failed" && document.visibilityState === "visible") void startEditionInstall();
  };
  addEventListener("online", retry);
  document.addEventListener("visibilitychange", retry);
  void whenIdle().then(startEditionInstall);
}

export function useEditionInstall(): InstallState {
  const [shown, setShown] = useState(state);
  useEffect(() => {
    setShown(state);
    listeners.add(setShown);
    return () => {
      listeners.delete(setShown);
    };
  }, []);
  return shown;
}
