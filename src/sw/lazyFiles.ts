import type { PrecacheEntry } from "workbox-precaching";
import { withoutVary } from "./storeSoundFiles";

declare const self: ServiceWorkerGlobalScope;

/*
 * Lazy chunks (settings, listening, other languages…) are not precached on a first visit, which may have a slow
 * network. They are stored on first use, and all of them once the reader stays (`platform/storeLateParts.ts`) or at the
 * next start. An update stores them at once.
 */

/** Leaves the network to the page that is just opening. */
const AFTER_MS = 3000;

export type StoredFiles = {
  readonly now: readonly PrecacheEntry[];
  readonly lazyList: PrecacheEntry | undefined;
};

/** The build marks the list's own precache entry (`build/precacheList.ts`). */
export function splitPrecache(entries: readonly (PrecacheEntry | string)[]): StoredFiles {
  const parts = entries.map((entry) => (typeof entry === "string" ? { url: entry } : entry));
  const isList = (part: PrecacheEntry): boolean => "late" in part && part.late === true;
  return { now: parts.filter((part) => !isList(part)), lazyList: parts.find(isList) };
}

type Hashes = ReadonlyMap<string, string>;

export function createLazyFiles(list: PrecacheEntry | undefined) {
  const cacheName = `late-${self.registration.scope}`;
  const listUrl = list && new URL(list.url, self.registration.scope).href;
  let known: Promise<Hashes> | undefined;
  let isComplete = false;
  let running: Promise<void> | undefined;

  /** SHA hashes by URL. Rejects if the list is neither stored nor reachable. */
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
    const hashes: Readonly<Record<string, string>> = await response.json();
    return new Map(Object.entries(hashes).map(([url, hash]) => [new URL(url, self.registration.scope).href, hash]));
  }

  /** Never uses the network; `undefined` if no lazy chunk was ever requested. */
  async function readStoredHashes(): Promise<Hashes | undefined> {
    const cache = await caches.open(cacheName);
    return listUrl && (await cache.match(listUrl)) ? readHashes() : undefined;
  }

  /** Stores the file if there is room; never returns one whose hash differs from the build's. */
  async function obtain(
    url: string,
    integrity = "",
  ): Promise<{ readonly response: Response; readonly isStored: boolean }> {
    const cache = await caches.open(cacheName);
    const stored = await cache.match(url);
    if (stored) return { response: stored, isStored: true };
    const sound: RequestInit = { integrity, credentials: "same-origin" };
    // The HTTP cache may hold another file under this name (see `storeSoundFiles.ts`), so retry past it.
    const cached = await fetch(url, sound).catch(() => undefined);
    const response = cached?.ok ? cached : await fetch(url, { ...sound, cache: "reload" });
    if (!response.ok) return { response, isStored: false };
    // On a full disk the reader still gets the network's answer.
    const isStored = await cache.put(url, withoutVary(response.clone())).then(
      () => true,
      () => false,
    );
    return { response, isStored };
  }

  return {
    cacheName,

    /** `undefined` if this build has no such lazy chunk, or cannot tell. */
    async answer(url: string): Promise<Response | undefined> {
      const integrity = (await readHashes().catch(() => undefined))?.get(url);
      return integrity === undefined ? undefined : (await obtain(url, integrity)).response;
    },

    async urls(): Promise<Iterable<string>> {
      const hashes = await readStoredHashes();
      return hashes && listUrl ? [listUrl, ...hashes.keys()] : [];
    },

    /** Rejects without a network or without room, and where the host lacks a file; the others are stored all the same. */
    async storeAll(): Promise<void> {
      const missing: string[] = [];
      for (const [url, integrity] of await readHashes()) {
        const isStored = await obtain(url, integrity).then(
          (obtained) => obtained.isStored,
          () => false,
        );
        if (!isStored) missing.push(url);
      }
      if (missing.length > 0) throw new Error(`not stored: ${missing.join(", ")}`);
      isComplete = true;
    },

    /** In the background of a page that is opening; without a network the next start tries again. */
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

    async dropOutdated(): Promise<void> {
      const wanted = new Set(await this.urls());
      const cache = await caches.open(cacheName);
      for (const request of await cache.keys()) if (!wanted.has(request.url)) await cache.delete(request);
    },
  };
}
