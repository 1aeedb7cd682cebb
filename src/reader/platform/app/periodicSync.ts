import { trustedScriptUrl } from "./serviceWorker";

/** TypeScript knows nothing of it: https://developer.mozilla.org/docs/Web/API/Web_Periodic_Background_Synchronization_API */
type PeriodicSync = { readonly register: (tag: string, options: { readonly minInterval: number }) => Promise<void> };
type Registration = ServiceWorkerRegistration & { readonly periodicSync: PeriodicSync };

const TWICE_A_DAY_MS = 12 * 3_600_000;

/** Chrome alone has it, and grants it to installed applications. */
export async function canSyncInBackground(): Promise<boolean> {
  if (!("serviceWorker" in navigator && "periodicSync" in ServiceWorkerRegistration.prototype)) return false;
  const name = "periodic-background-sync";
  const status: unknown = await Reflect.apply(navigator.permissions.query, navigator.permissions, [{ name }]);
  return status instanceof PermissionStatus && status.state === "granted";
}

/** Lets that script run from time to time while no page is open. It answers for no page: its scope has none. */
export async function syncInBackground(scriptUrl: string): Promise<void> {
  const scope = new URL("background/", new URL(scriptUrl, location.href)).href;
  const options = { type: "module", scope } as const;
  const registration = await navigator.serviceWorker.register(trustedScriptUrl(scriptUrl), options);
  await isActive(registration);
  if (isPeriodic(registration)) await registration.periodicSync.register("edition", { minInterval: TWICE_A_DAY_MS });
}

function isPeriodic(registration: ServiceWorkerRegistration): registration is Registration {
  return "periodicSync" in registration;
}

function isActive(registration: ServiceWorkerRegistration): Promise<void> {
  const coming = registration.installing ?? registration.waiting;
  return new Promise((resolve) => {
    if (registration.active || !coming) return resolve();
    coming.addEventListener("statechange", () => coming.state === "activated" && resolve());
  });
}
