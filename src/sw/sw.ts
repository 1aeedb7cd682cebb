import { PrecacheController, PrecacheRoute } from "workbox-precaching";
import { NavigationRoute, registerRoute } from "workbox-routing";
import { fetchFreshOnRetry } from "./fetchFreshOnRetry";
import { createLazyFiles, splitPrecache } from "./lazyFiles";
import { answerFromPreviousBuild, storePreviousBuild } from "./previousBuild";

declare const self: ServiceWorkerGlobalScope;

/* Serves the application's files only: the edition is in IndexedDB. A new version waits for the reader's consent. */
const parts = splitPrecache(self.__WB_MANIFEST);
const precache = new PrecacheController({ plugins: [fetchFreshOnRetry] });
precache.addToCacheList([...parts.now]);
const late = createLazyFiles(parts.lateList);

self.addEventListener("install", (event) => {
  void precache.install(event);
  // An update must not take away what already worked offline.
  if (self.registration.active) event.waitUntil(late.storeAll());
});

self.addEventListener("activate", (event) => {
  event.waitUntil(
    late
      .urls()
      .then((urls) =>
        storePreviousBuild([
          { cacheName: precache.strategy.cacheName, urls: precache.getURLsToCacheKeys().values() },
          { cacheName: late.cacheName, urls },
        ]),
      )
      .then(() => Promise.all([precache.activate(event), late.dropOutdated()]))
      // The very first visit must work offline without a reload.
      .then(() => self.clients.claim()),
  );
});

self.addEventListener("message", (event) => {
  const message: unknown = event.data;
  if (typeof message !== "object" || message === null || !("type" in message)) return;
  if (message.type === "SKIP_WAITING") void self.skipWaiting();
  if (message.type === "STORE_LAZY_FILES")
    event.waitUntil(
      late
        .storeAll()
        .catch(() => undefined)
        .then(tell),
    );
  if (message.type === "TELL_LAZY_FILES") event.waitUntil(tell());

  async function tell(): Promise<void> {
    event.ports[0]?.postMessage(await late.readState());
  }
});

registerRoute(new PrecacheRoute(precache));
registerRoute(
  ({ url }) => url.pathname.includes("/assets/"),
  async ({ url, request }) => (await late.answer(url.href)) ?? answerFromPreviousBuild({ request }),
);

/** Every page is the same shell, filled from the database. A path with an extension is a file, not a page. */
const scopePath = new URL(self.registration.scope).pathname;
registerRoute(
  new NavigationRoute(precache.createHandlerBoundToURL("shell.html"), {
    allowlist: [new RegExp(`^${escapeForPattern(scopePath)}(?!edition/)[^.]*$`)],
  }),
);

function escapeForPattern(text: string): string {
  return text.replace(/[.*+?^${}()|[\]\\]/g, "\\$&");
}
