import { decideUnaskedBytes } from "../../../domain/device/decideUnaskedBytes";
import type { InstallProblem } from "../../../domain/edition/installProblem";
import { isThrifty } from "../../platform/device/savesData";
import { createStore, useStore } from "../../platform/store";
import { whenIdle } from "../../platform/whenIdle";
import type { EditionOffer, InstallOutcome, InstallProgress, InstallRequestOptions } from "../../worker/client";
import { readDeviceSettings } from "../device/deviceSettings";
import { editionOffer, putOffEdition, wantedEdition } from "./offer";
import { openStorage } from "./watching";

export type InstallState =
  | { readonly status: "idle" }
  | { readonly status: "running"; readonly progress: InstallProgress | undefined }
  /** `hasUpdated`: another edition has replaced the one that was there. */
  | { readonly status: "done"; readonly hasUpdated: boolean }
  | { readonly status: "failed"; readonly problem: InstallProblem };

const state = createStore<InstallState>({ status: "idle" });
let running: Promise<void> | undefined;
let controller = new AbortController();

/** Takes what may be taken unasked or was asked for, and offers what costs more. A second call joins the first. */
export function startEditionInstall(isDamaged = false): Promise<void> {
  running ??= run(isDamaged).finally(() => {
    running = undefined;
  });
  return running;
}

/** What has arrived stays. */
export function abortEditionInstall(): void {
  controller.abort();
}

async function run(isDamaged: boolean): Promise<void> {
  state.write({ status: "running", progress: undefined });
  controller = new AbortController();
  const outcome = await install({
    isDamaged,
    unaskedBytes: decideUnaskedBytes(readDeviceSettings().editionDownloads, { isThrifty: isThrifty() }),
    wantedRevision: wantedEdition.read(),
    signal: controller.signal,
    onProgress: (progress) => state.write({ status: "running", progress }),
  });
  if (outcome.outcome === "failed") return state.write({ status: "failed", problem: outcome.problem });
  if (outcome.outcome === "aborted") return state.write({ status: "idle" });
  editionOffer.write(outcome.outcome === "available" ? outcome : undefined);
  state.write({ status: "done", hasUpdated: outcome.outcome === "installed" && outcome.isUpdate });
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
  import("./lazy/followEditions").then(
    ({ followEditions }) => followEditions({ state, install: startEditionInstall }),
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

export const readEditionInstall = state.read;

export function useEditionInstall(): InstallState {
  return useStore(state, (now) => now);
}

/** What a reader looked for is shown, also if it was put off before, and gone on with if it was asked for. */
export function offerEdition(offer: EditionOffer): void {
  putOffEdition.change(() => "");
  editionOffer.write(offer);
  if (wantedEdition.read() === offer.revision) void startEditionInstall();
}
