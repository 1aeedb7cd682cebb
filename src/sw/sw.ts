import { PrecacheController, PrecacheRoute } from "workbox-precaching";
import { NavigationRoute, registerRoute } from "workbox-routing";
import { answerFromPreviousBuild, keepPreviousBuild } from "./previousBuild";

declare const self: ServiceWorkerGlobalScope;

/*
 * The application's files, on the phone. Only those: the edition is kept in IndexedDB, and its files pass through.
 * A new version waits until the reader consents, or until every page of the old one is closed.
 */
const precache = new PrecacheController();
precache.addToCacheList(self.__WB_MANIFEST);

self.addEventListener("install", (event) => {
  void precache.install(event);
});

self.addEventListener("activate", (event) => {
  event.waitUntil(
    keepPreviousBuild(precache)
      .then(() => precache.activate(event))
      // The very first visit must be able to go offline without a reload.
      .then(() => self.clients.claim()),
  );
});

self.addEventListener("message", (event) => {
  const message: unknown = event.data;
  if (typeof message === "object" && message !== null && "type" in message && message.type === "SKIP_WAITING") {
    void self.skipWaiting();
  }
});

registerRoute(new PrecacheRoute(precache));
registerRoute(({ url }) => url.pathname.includes("/assets/"), answerFromPreviousBuild);

/** Every page is the same shell, filled from the phone's database. A path with an ending is a file, not a page. */
const scopePath = new URL(self.registration.scope).pathname;
registerRoute(
  new NavigationRoute(precache.createHandlerBoundToURL("shell.html"), {
    allowlist: [new RegExp(`^${escapeForPattern(scopePath)}(?!edition/)[^.]*$`)],
  }),
);

function escapeForPattern(text: string): string {
  return text.replace(/[.*+?^${}()|[\]\\]/g, "\\$&");
}
