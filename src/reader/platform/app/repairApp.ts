import { serverAnswers } from "./serverAnswers";

type RepairOutcome = "reloading" | "needs-network";

/**
 * Deletes the application's files and loads them again. The databases are not touched. Does nothing offline, because
 * the application could no longer be opened.
 */
export async function repairApp(): Promise<RepairOutcome> {
  const scope = import.meta.env.BASE_URL;
  if (!(await serverAnswers())) return "needs-network";
  const scopeUrl = new URL(scope, location.href).href;
  const files: string[] = [];
  for (const name of await caches.keys()) {
    if (!name.endsWith(scopeUrl)) continue;
    files.push(...(await (await caches.open(name)).keys()).map(({ url }) => url));
    await caches.delete(name);
  }
  for (const registration of await navigator.serviceWorker.getRegistrations()) {
    if (registration.scope === scopeUrl) await registration.unregister();
  }
  // The HTTP cache may hold the broken file, under a name that never changes.
  await Promise.allSettled(files.map((file) => fetch(file, { cache: "reload" })));
  location.reload();
  return "reloading";
}

/** The service worker's (`sw/drawnPages.ts`): they tell which article was opened last. */
export async function dropDrawnPages(): Promise<void> {
  // Lockdown Mode has no caches.
  if (!("caches" in window)) return;
  const scope = new URL(import.meta.env.BASE_URL, location.href).href;
  for (const name of await caches.keys())
    if (name.startsWith("drawn-") && name.endsWith(`-${scope}`)) await caches.delete(name);
}
