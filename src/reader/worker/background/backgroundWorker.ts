import { updateInBackground } from "./updateInBackground";
import { readWishes } from "./wishes";

declare const self: ServiceWorkerGlobalScope;

/*
 * A service worker beside the application's own, for periodic background sync (installed in Chrome). It has no page, and is one
 * file, because a service worker can load nothing later; nobody else fetches a byte of it.
 */

/** Chrome gives an event some minutes. */
const PATIENCE_MS = 120_000;

self.addEventListener("install", () => void self.skipWaiting());

// TypeScript knows nothing of it: https://developer.mozilla.org/docs/Web/API/PeriodicSyncEvent
self.addEventListener("periodicsync", (event) => {
  if (event instanceof ExtendableEvent) event.waitUntil(update());
});

self.addEventListener("notificationclick", (event) => {
  event.notification.close();
  const data: unknown = event.notification.data;
  if (typeof data === "string") event.waitUntil(self.clients.openWindow(data));
});

async function update(): Promise<void> {
  const wishes = (await isLookedAt()) ? undefined : await readWishes();
  if (!wishes) return;
  const controller = new AbortController();
  const timer = setTimeout(() => controller.abort(), PATIENCE_MS);
  const { hasUpdated, notification } = await updateInBackground(wishes, {
    fetch: (url, init) => fetch(url, init),
    signal: controller.signal,
    // What has come so far stays, and the page goes on from there.
    onProgress: () => void isLookedAt().then((isSo) => isSo && controller.abort()),
  });
  clearTimeout(timer);
  // How many, the page says at its next start.
  if (hasUpdated && "setAppBadge" in navigator) await navigator.setAppBadge().catch(() => undefined);
  if (!notification || Notification.permission !== "granted") return;
  const { title, body, icon, language, href } = notification;
  await self.registration.showNotification(title, { body, icon, lang: language, tag: "alerts", data: href });
}

/** A page that is shown looks for itself, and tells its reader. */
async function isLookedAt(): Promise<boolean> {
  const pages = await self.clients.matchAll({ type: "window", includeUncontrolled: true });
  return pages.some(({ visibilityState }) => visibilityState === "visible");
}
