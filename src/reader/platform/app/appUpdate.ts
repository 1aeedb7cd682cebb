import { createStore, useStore } from "../store";
import { whenIdle } from "../whenIdle";
import { trustedScriptUrl } from "./serviceWorker";

/**
 * - `ready`: a newer version is stored and waits for the reader's consent or the next cold start.
 * - `replaced`: another tab consented; this page runs the former version until it is reloaded.
 */
type AppUpdate = "current" | "ready" | "replaced";

/** iOS does not check an installed application for updates. Remove this timer when it does. */
const LOOK_AT_MOST_EVERY_MS = 60_000;
const LOOK_EVERY_MS = 60 * 60_000;

type Updater = { readonly check: () => Promise<void>; readonly apply: () => void };

const state = createStore<AppUpdate>("current");
let updater: Promise<Updater | undefined> | undefined;

/** Call after the first screen is rendered. */
export function startAppUpdates(): void {
  updater ??= whenIdle().then(register, () => undefined);
}

/** Resolves once the server has answered and a newer version, if any, is stored. */
export async function checkForAppUpdate(): Promise<AppUpdate> {
  await (await updater)?.check();
  return state.read();
}

export async function applyAppUpdate(): Promise<void> {
  if (state.read() === "replaced") location.reload();
  else (await updater)?.apply();
}

export function useAppUpdate(): AppUpdate {
  return useStore(state, (now) => now);
}

async function register(): Promise<Updater | undefined> {
  if (!("serviceWorker" in navigator) || !import.meta.env.PROD) return undefined;
  const { Workbox } = await import("workbox-window");
  const scope = import.meta.env.BASE_URL;
  const workbox = new Workbox(trustedScriptUrl(`${scope}sw.js`), { scope, updateViaCache: "none" });
  let isApplying = false;
  let wasControlled = navigator.serviceWorker.controller !== null;
  navigator.serviceWorker.addEventListener("controllerchange", () => {
    if (isApplying) location.reload();
    else if (wasControlled) state.write("replaced");
    wasControlled = true;
  });

  const registration = await workbox.register({ immediate: true });
  if (!registration) return undefined;
  const notice = (): void => {
    if (registration.waiting && navigator.serviceWorker.controller && state.read() === "current") state.write("ready");
  };
  // workbox-window's `waiting` event misses updates after the first external one in a session.
  registration.addEventListener("updatefound", () => {
    registration.installing?.addEventListener("statechange", notice);
  });
  notice();

  let checkedAt = Date.now();
  const check = async (): Promise<void> => {
    checkedAt = Date.now();
    await registration.update();
    await settled(registration.installing);
    notice();
  };
  const checkOccasionally = (): void => {
    if (document.visibilityState !== "visible" || Date.now() - checkedAt < LOOK_AT_MOST_EVERY_MS) return;
    check().catch(() => undefined);
  };
  document.addEventListener("visibilitychange", checkOccasionally);
  addEventListener("pageshow", checkOccasionally);
  addEventListener("online", checkOccasionally);
  setInterval(checkOccasionally, LOOK_EVERY_MS);

  return {
    check,
    apply: () => {
      isApplying = true;
      workbox.messageSkipWaiting();
    },
  };
}

function settled(worker: ServiceWorker | null): Promise<void> {
  return new Promise((resolve) => {
    if (worker?.state !== "installing") return resolve();
    worker.addEventListener("statechange", () => resolve(), { once: true });
  });
}

export const appVersion: string = import.meta.env.VITE_APP_VERSION;
