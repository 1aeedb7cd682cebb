import { PrecacheController, PrecacheRoute } from "workbox-precaching";
import { registerRoute } from "workbox-routing";
import { findScreen } from "../shared/navigation/findScreen";
import { createLazyFiles, splitPrecache } from "./lazyFiles";
import { answerFromPreviousBuild, storePreviousBuild } from "./previousBuild";
import { storeSoundFiles } from "./storeSoundFiles";

declare const self: ServiceWorkerGlobalScope;

/* Serves the application's files only: the edition is in IndexedDB. A new version waits for the reader's consent. */
const parts = splitPrecache(self.__WB_MANIFEST);
const precache = new PrecacheController({ plugins: [storeSoundFiles] });
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
  if (message.type === "STORE_LAZY_FILES")
    event.waitUntil(
      lazyFiles
        .storeAll()
        .catch(() => undefined)
        .then(tell),
    );
  if (message.type === "TELL_LAZY_FILES") event.waitUntil(tell());

  async function tell(): Promise<void> {
    event.ports[0]?.postMessage(await lazyFiles.readState());
  }
});

registerRoute(new PrecacheRoute(precache));
registerRoute(
  ({ url }) => url.pathname.includes("/assets/"),
  async ({ url, request }) => (await lazyFiles.answer(url.href)) ?? answerFromPreviousBuild({ request }),
);

/**
 * Every page is the same shell, filled from the database. What no screen of ours answers is asked of the network first: it
 * may be somebody else's, in a folder below ours. A path with an extension is a file, not a page.
 */
const scopePath = new URL(self.registration.scope).pathname;
const showShell = precache.createHandlerBoundToURL("shell.html");
registerRoute(
  ({ url, request }) =>
    request.mode === "navigate" && url.pathname.startsWith(scopePath) && !url.pathname.includes("."),
  async (options) => {
    const isOurs = findScreen(options.url.pathname.slice(scopePath.length)) !== undefined;
    return (isOurs ? undefined : await fetch(options.request).catch(() => undefined)) ?? showShell(options);
  },
);
