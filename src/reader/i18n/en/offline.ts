import type { Format } from "../base/format";
import type { makeOfflineScreen as frenchOfflineScreen } from "../fr/offline";
import { makeOffline } from "./shell";

export const makeOfflineScreen = (format: Format): ReturnType<typeof frenchOfflineScreen> => ({
  offline: {
    ...makeOffline().offline,
    readyTitle: "Everything is ready",
    ready: "You can go offline: articles, programmes, search, library and settings open.",
    articlesTitle: "Articles ready",
    articlesReady:
      "You can read them offline. The rest of the app follows; until then, offline, the library, the programmes and the search may be missing.",
    saverWaits: (bytes: number) =>
      `Data saving is on: the rest of the app (${format.bytes(bytes)}) waits for your consent. Until then, offline, the library, the programmes and the search may be missing.`,
    storeAll: "Store everything",
    waitingTitle: "Not everything is on this phone yet",
    waiting: "Stay online for another moment.",
    appMissing: "The app itself is not stored yet. Reload the page once while you are online.",
    noServiceWorker: "This browser does not store apps (private browsing?). Articles will not open offline.",
    onThisPhone: "On this phone",
    articles: "Articles",
    size: "Size of the edition",
    editionDate: "Date of the edition",
    origin: "Origin",
    signed: "Signature verified",
    unsigned: "Not signed",
    replaces: (reason: string) => `Replaces a later edition: ${reason}`,
    installedAt: "Downloaded",
    storage: "Storage",
    persisted: "Protected: the browser will not delete it by itself",
    notPersisted: "Not protected: the browser may delete it when space runs out",
    persistUnknown: "This browser does not say whether storage is protected",
    askPersistence: "Ask for protection",
    persistenceRefused: "The browser refused. It agrees more readily to an installed app.",
    appVersion: "Version of the app",
    network: "Network",
    online: "Connected",
    offline: "No network",
    none: "Nothing yet",
    updates: "Updates",
    changes: "What has changed",
    check: "Check for updates",
    checking: "Checking…",
    upToDate: "Everything is up to date.",
    installed: "The edition is on this phone.",
    retry: "Try again",
    appUpdateReady: "A new version of the app is ready.",
    repair: "Repair",
    repairWhat:
      "To be used if the app looks wrong: its files are deleted, then downloaded again. Your reading and the edition stay on this phone.",
    repairNeedsNetwork: "Repairing needs a network: without one, the app could no longer open. Nothing was deleted.",
    repairing: "Repairing…",
  },
});
