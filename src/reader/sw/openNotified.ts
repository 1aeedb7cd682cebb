declare const self: ServiceWorkerGlobalScope;

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
