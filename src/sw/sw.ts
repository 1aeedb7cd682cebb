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
const lazyFiles = createLazyFiles(parts.lazyList);

self.addEventListener("install", (event) => {
  void precache.install(event);
  // An update must not take away what already worked offline.
  if (self.registration.active) event.waitUntil(lazyFiles.storeAll());
});

self.addEventListener("activate", (event) => {
  event.waitUntil(
    lazyFiles
      .urls()
      .then((urls) =>
        storePreviousBuild([
          { cacheName: precache.strategy.cacheName, urls: precache.getURLsToCacheKeys().values() },
          { cacheName: lazyFiles.cacheName, urls },
        ]),
      )
      .then(() => Promise.all([precache.activate(event), lazyFiles.dropOutdated()]))
      // The very first visit must work offline without a reload.
      .then(() => self.clients.claim()),
  );
});

self.addEventListener("message", (event) => {
  const message: unknown = event.data;
  if (typeof message !== "object" || message === null || !("type" in message)) return;
  if (message.type === "SKIP_WAITING") void self.skipWaiting();
  if (message.type === "STORE_LATE_PARTS") event.waitUntil(lazyFiles.storeSoon());
});

self.addEventListener("fetch", (event) => {
  if (event.request.mode === "navigate") event.waitUntil(lazyFiles.storeSoon());
});

registerRoute(new PrecacheRoute(precache));
registerRoute(
  ({ url }) => url.pathname.includes("/assets/"),
  async ({ url, request }) => (await lazyFiles.answer(url.href)) ?? answerFromPreviousBuild({ request }),
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
