import type { RouteHandler } from "workbox-core";

declare const self: ServiceWorkerGlobalScope;

/** Where a phone's share sheet sends files (`share_target` of the web manifest), below the site's base. */
export const SHARE_PATH = "fichier-recu/";

/**
 * Holds a shared file until the page takes it, which it does at once (`platform/device/openedFiles.ts`). Another page may
 * send one as well: it is asked about and verified like any, and there is never more than one.
 */
export const holdSharedFile: RouteHandler = async ({ request }) => {
  const { scope } = self.registration;
  const file = (await request.formData()).get("edition");
  const cache = await caches.open(`shared-${scope}`);
  if (file instanceof File) await cache.put(scope + SHARE_PATH, new Response(file));
  return Response.redirect(`${scope}hors-ligne/`, 303);
};

/** A tap on a notification: the window that is there goes to what it tells of, or another is opened. */
export async function openNotified(data: unknown): Promise<void> {
  const href = typeof data === "object" && data !== null && "href" in data ? data.href : undefined;
  if (typeof href !== "string") return;
  const url = new URL(href, self.registration.scope).href;
  const [open] = await self.clients.matchAll({ type: "window" });
  // A window that this service worker does not answer for cannot be sent anywhere.
  const sent = await open?.navigate(url).catch(() => null);
  await (sent ? sent.focus() : self.clients.openWindow(url));
}
