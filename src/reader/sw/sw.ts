import { PrecacheController, PrecacheRoute } from "workbox-precaching";
import { registerRoute } from "workbox-routing";
import { findScreen } from "../shared/navigation/findScreen";
import { configureStorage } from "../storage/scope";
import { createDrawnPages, readDrawnPage } from "./drawnPages";
import { createLazyFiles, splitPrecache } from "./lazyFiles";
import { answerFromPreviousBuild, storePreviousBuild } from "./previousBuild";
import { storeSoundFiles } from "./storeSoundFiles";
import { holdSharedFile, openNotified, SHARE_PATH } from "./systemEvents";

declare const self: ServiceWorkerGlobalScope;

/* Serves the application's files only: the edition is in IndexedDB. A new version waits for the reader's consent. */
const parts = splitPrecache(self.__WB_MANIFEST);
const precache = new PrecacheController({ plugins: [storeSoundFiles] });
precache.addToCacheList([...parts.now]);
const lazyFiles = createLazyFiles(parts.lazyList);
const scopePath = new URL(self.registration.scope).pathname;
configureStorage(scopePath);
const shell = parts.now.find(({ url }) => url === "shell.html");
const drawnPages = createDrawnPages(shell?.revision ?? "", () => precache.matchPrecache("shell.html"));

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
      .then(() => Promise.all([precache.activate(event), lazyFiles.dropOutdated(), drawnPages.dropOutdated()]))
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
  if (message.type === "DROP_PAGES") event.waitUntil(drawnPages.drop().catch(() => undefined));
  const page = message.type === "STORE_PAGE" ? readDrawnPage(message) : undefined;
  if (page) event.waitUntil(drawnPages.store(page).catch(() => undefined));

  async function tell(): Promise<void> {
    event.ports[0]?.postMessage(await lazyFiles.readState());
  }
});

self.addEventListener("notificationclick", (event) => {
  event.notification.close();
  event.waitUntil(openNotified(event.notification.data));
});

registerRoute(new PrecacheRoute(precache));
registerRoute(
  ({ url }) => url.pathname.includes("/assets/"),
  async ({ url, request }) => (await lazyFiles.answer(url.href)) ?? answerFromPreviousBuild({ request }),
);

registerRoute(({ url }) => url.pathname === scopePath + SHARE_PATH, holdSharedFile, "POST");

/**
 * A page is answered as it was last drawn, or is the same shell as every other, filled from the database. What no screen of ours answers is asked of the network first: it
 * may be somebody else's, in a folder below ours. A path with an extension is a file, not a page.
 */
const showShell = precache.createHandlerBoundToURL("shell.html");
registerRoute(
  ({ url, request }) =>
    request.mode === "navigate" && url.pathname.startsWith(scopePath) && !url.pathname.includes("."),
  async (options) => {
    const isOurs = findScreen(options.url.pathname.slice(scopePath.length)) !== undefined;
    const answer = isOurs ? drawnPages.answer(options.url) : fetch(options.request).catch(() => undefined);
    return (await answer) ?? showShell(options);
  },
);
