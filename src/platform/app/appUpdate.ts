import { useEffect, useState } from "preact/hooks";
import { whenIdle } from "../whenIdle";
import { trustedScriptUrl } from "./trustedScriptUrl";

/**
 * - `current`: nothing newer is known.
 * - `ready`: a newer version is stored and waits for consent, or for the next cold start.
 * - `replaced`: another tab consented; this page still runs the former version and works until it is reloaded.
 */
export type AppUpdate = "current" | "ready" | "replaced";

/** iOS does not look for a new version of an installed application by itself, so this does, but not at every glance. */
const LOOK_AT_MOST_EVERY_MS = 60_000;
const LOOK_EVERY_MS = 60 * 60_000;

type Updater = { readonly look: () => Promise<void>; readonly apply: () => void };

let state: AppUpdate = "current";
let updater: Promise<Updater | undefined> | undefined;
const listeners = new Set<(state: AppUpdate) => void>();

function change(next: AppUpdate): void {
  state = next;
  for (const listener of listeners) listener(next);
}

/** Registers the service worker once the first screen stands, and keeps looking for newer versions. */
export function keepAppUpdated(): void {
  updater ??= whenIdle().then(register, () => undefined);
}

/** Asks the server now. Resolves when the answer is known and a newer version, if any, is stored. */
export async function checkForAppUpdate(): Promise<AppUpdate> {
  await (await updater)?.look();
  return state;
}

/** The reader agreed: switches to the waiting version and reloads this page. */
export async function applyAppUpdate(): Promise<void> {
  if (state === "replaced") location.reload();
  else (await updater)?.apply();
}

export function useAppUpdate(): AppUpdate {
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

async function register(): Promise<Updater | undefined> {
  if (!("serviceWorker" in navigator) || !import.meta.env.PROD) return undefined;
  const { Workbox } = await import("workbox-window");
  const scope = import.meta.env.BASE_URL;
  const workbox = new Workbox(trustedScriptUrl(`${scope}sw.js`), { scope, updateViaCache: "none" });
  let isApplying = false;
  let wasControlled = navigator.serviceWorker.controller !== null;
  navigator.serviceWorker.addEventListener("controllerchange", () => {
    if (isApplying) location.reload();
    else if (wasControlled) change("replaced");
    wasControlled = true;
  });

  const registration = await workbox.register({ immediate: true });
  if (!registration) return undefined;
  const notice = (): void => {
    if (registration.waiting && navigator.serviceWorker.controller && state === "current") change("ready");
  };
  // Not workbox-window's `waiting` event: it stops hearing updates after the first external one in a session.
  registration.addEventListener("updatefound", () => {
    registration.installing?.addEventListener("statechange", notice);
  });
  notice();

  let lookedAt = Date.now();
  const look = async (): Promise<void> => {
    lookedAt = Date.now();
    await registration.update();
    await settled(registration.installing);
    notice();
  };
  const lookSometimes = (): void => {
    if (document.visibilityState !== "visible" || Date.now() - lookedAt < LOOK_AT_MOST_EVERY_MS) return;
    look().catch(() => undefined); // without a network there is nothing to find
  };
  document.addEventListener("visibilitychange", lookSometimes);
  addEventListener("pageshow", lookSometimes);
  addEventListener("online", lookSometimes);
  setInterval(lookSometimes, LOOK_EVERY_MS);

  return {
    look,
    apply: () => {
      isApplying = true;
      workbox.messageSkipWaiting();
    },
  };
}

/** Resolves once a worker that is being stored is stored, or was given up. */
function settled(worker: ServiceWorker | null): Promise<void> {
  return new Promise((resolve) => {
    if (worker?.state !== "installing") return resolve();
    worker.addEventListener("statechange", () => resolve(), { once: true });
  });
}
