import type { PrecacheEntry } from "workbox-precaching";

declare const self: ServiceWorkerGlobalScope;

/*
 * What reading does not need (settings, listening, other languages…) is kept out of a first visit, which may be made on
 * a thin network: it is stored when it is first used, and all of it once the reader stays (`platform/storeLateParts.ts`),
 * at the latest at the next start. An update brings it at once.
 */

/** Lets the page that is just opening have the network first. */
const AFTER_MS = 3000;

export type StoredParts = {
  readonly now: readonly PrecacheEntry[];
  /** The file that names the late ones. A build may have none. */
  readonly lateList: PrecacheEntry | undefined;
};

/** By the mark that the build puts on the list of late ones (`build/precacheList.ts`). */
export function splitParts(entries: readonly (PrecacheEntry | string)[]): StoredParts {
  const parts = entries.map((entry) => (typeof entry === "string" ? { url: entry } : entry));
  const isList = (part: PrecacheEntry): boolean => "late" in part && part.late === true;
  return { now: parts.filter((part) => !isList(part)), lateList: parts.find(isList) };
}

type Hashes = ReadonlyMap<string, string>;

export function createLateParts(list: PrecacheEntry | undefined) {
  const cacheName = `late-${self.registration.scope}`;
  const listUrl = list && new URL(list.url, self.registration.scope).href;
  let known: Promise<Hashes> | undefined;
  let isComplete = false;
  let running: Promise<void> | undefined;

  /** Hashes of the late files by their address. Rejects where the list is neither on the phone nor to be had. */
  function readHashes(): Promise<Hashes> {
    known ??= loadHashes().catch((error: unknown) => {
      known = undefined;
      throw error;
    });
    return known;
  }

  async function loadHashes(): Promise<Hashes> {
    if (!listUrl) return new Map();
    const { response } = await obtain(listUrl, list?.integrity);
    const hashes: Readonly<Record<string, string>> = await response.json(); // by its hash, the build's own
    return new Map(Object.entries(hashes).map(([url, hash]) => [new URL(url, self.registration.scope).href, hash]));
  }

  /** The same from the phone alone; `undefined` when nothing late was ever wanted. */
  async function readStoredHashes(): Promise<Hashes | undefined> {
    const cache = await caches.open(cacheName);
    return listUrl && (await cache.match(listUrl)) ? readHashes() : undefined;
  }

  /** From the phone, else from the network and then kept if there is room; never a file whose hash is not the build's. */
  async function obtain(
    url: string,
    integrity = "",
  ): Promise<{ readonly response: Response; readonly isStored: boolean }> {
    const cache = await caches.open(cacheName);
    const stored = await cache.match(url);
    if (stored) return { response: stored, isStored: true };
    const sound: RequestInit = { integrity, credentials: "same-origin" };
    // Once more past the browser's own cache, which may hold another file under this name (`fetchFreshOnRetry.ts`).
    const response = await fetch(url, sound).catch(() => fetch(url, { ...sound, cache: "reload" }));
    if (!response.ok) return { response, isStored: false };
    // On a full disk the reader still gets what the network has.
    const isStored = await cache.put(url, response.clone()).then(
      () => true,
      () => false,
    );
    return { response, isStored };
  }

  return {
    cacheName,

    /** A late part; `undefined` where this build has none of that name, or cannot tell. */
    async answer(url: string): Promise<Response | undefined> {
      const integrity = (await readHashes().catch(() => undefined))?.get(url);
      return integrity === undefined ? undefined : (await obtain(url, integrity)).response;
    },

    /** What this build has of them, as far as the phone knows. */
    async urls(): Promise<Iterable<string>> {
      const hashes = await readStoredHashes();
      return hashes && listUrl ? [listUrl, ...hashes.keys()] : [];
    },

    /** Rejects without a network or without room; what was stored until then stays. */
    async storeAll(): Promise<void> {
      for (const [url, integrity] of await readHashes()) {
        if (!(await obtain(url, integrity)).isStored) throw new Error(`not stored: ${url}`);
      }
      isComplete = true;
    },

    /** The same in the background of a page that is opening; without a network the next start tries again. */
    async storeSoon(): Promise<void> {
      if (isComplete) return;
      running ??= new Promise((done) => setTimeout(done, AFTER_MS))
        .then(() => this.storeAll())
        .catch(() => undefined)
        .finally(() => {
          running = undefined;
        });
      await running;
    },

    /** Forgets the parts of former versions. */
    async dropOutdated(): Promise<void> {
      const wanted = new Set(await this.urls());
      const cache = await caches.open(cacheName);
      for (const request of await cache.keys()) if (!wanted.has(request.url)) await cache.delete(request);
    },
  };
}
