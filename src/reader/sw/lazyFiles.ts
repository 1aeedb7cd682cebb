import type { PrecacheEntry } from "workbox-precaching";
import { withoutVary } from "./storeSoundFiles";

declare const self: ServiceWorkerGlobalScope;

/*
 * Lazy chunks (settings, listening, other languages…) are not precached on a first visit, which may have a slow
 * network. They are stored on first use, and all of them once the page says that articles are on the phone
 * (`platform/app/storedApp.ts`). An update stores them at once.
 */

/** Few enough to leave a reader who goes on some of the network. */
const AT_ONCE = 6;

/** What the page is told: whether every screen opens without a network, and what that would still cost. */
type LazyFilesState = { readonly isWhole: boolean; readonly packedBytes: number };

type StoredFiles = {
  readonly now: readonly PrecacheEntry[];
  readonly lazyList: LazyList | undefined;
};

type LazyList = PrecacheEntry & { readonly late: number };

/** The build marks the list's own precache entry (`build/chunks/precacheList.ts`). */
export function splitPrecache(entries: readonly (PrecacheEntry | string)[]): StoredFiles {
  const parts = entries.map((entry) => (typeof entry === "string" ? { url: entry } : entry));
  const isList = (part: PrecacheEntry): part is LazyList => "late" in part && typeof part.late === "number";
  return { now: parts.filter((part) => !isList(part)), lazyList: parts.find(isList) };
}

type Hashes = ReadonlyMap<string, string>;

/** The next `count` files of the list in one (`build/chunks/precacheList.ts`), with their texts. */
type Pack = { readonly url: string; readonly integrity: string; readonly count: number };
type List = { readonly hashes: Hashes; readonly packs: readonly Pack[] };

const types: Readonly<Record<string, string>> = { css: "text/css", js: "text/javascript" };

function absolute(url: string): string {
  return new URL(url, self.registration.scope).href;
}

export function createLazyFiles(list: LazyList | undefined) {
  const cacheName = `late-${self.registration.scope}`;
  const listUrl = list && new URL(list.url, self.registration.scope).href;
  let known: Promise<List> | undefined;
  let running: Promise<void> | undefined;

  /** SHA hashes by URL. Rejects if the list is neither stored nor reachable. */
  function readList(): Promise<List> {
    known ??= loadList().catch((error: unknown) => {
      known = undefined;
      throw error;
    });
    return known;
  }

  async function loadList(): Promise<List> {
    if (!listUrl) return { hashes: new Map(), packs: [] };
    const { response } = await obtain(listUrl, list?.integrity);
    const { files, packs }: { readonly files: Readonly<Record<string, string>>; readonly packs: readonly Pack[] } =
      await response.json();
    return { hashes: new Map(Object.entries(files).map(([url, hash]) => [absolute(url), hash])), packs };
  }

  async function readHashes(): Promise<Hashes> {
    return (await readList()).hashes;
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
    return stored ? { response: stored, isStored: true } : fetchAndStore(url, integrity, cache);
  }

  async function fetchAndStore(url: string, integrity: string, cache: Cache) {
    const sound: RequestInit = { integrity, credentials: "same-origin", priority: "low" };
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

  /** Where most of a pack is missing, which is so unless a reader has opened this and that already. */
  async function storePacks({ hashes, packs }: List): Promise<void> {
    const cache = await caches.open(cacheName);
    const stored = new Set((await cache.keys()).map(({ url }) => url));
    const urls = [...hashes.keys()];
    for (const { url, integrity, count } of packs) {
      const missing = new Set(urls.splice(0, count).filter((file) => !stored.has(file)));
      if (missing.size < count / 2) continue;
      const response = await fetch(absolute(url), { integrity, credentials: "same-origin", priority: "low" });
      if (!response.ok) return;
      const files: readonly (readonly [string, string])[] = await response.json();
      await Promise.all(
        files
          .map(([file, text]) => ({ file: absolute(file), text }))
          .filter(({ file }) => missing.has(file))
          .map(({ file, text }) => {
            const type = types[file.slice(file.lastIndexOf(".") + 1)] ?? "";
            return cache.put(file, new Response(text, { headers: { "Content-Type": `${type}; charset=utf-8` } }));
          }),
      );
    }
  }

  async function storeEach(hashes: Hashes): Promise<void> {
    const cache = await caches.open(cacheName);
    const stored = new Set((await cache.keys()).map(({ url }) => url));
    const missing = [...hashes].filter(([url]) => !stored.has(url)).values();
    const failed: string[] = [];
    const storeNext = async (): Promise<void> => {
      for (const [url, integrity] of missing) {
        const isStored = await fetchAndStore(url, integrity, cache).then(
          (obtained) => obtained.isStored,
          () => false,
        );
        if (!isStored) failed.push(url);
      }
    };
    await Promise.all(Array.from({ length: AT_ONCE }, storeNext));
    if (failed.length > 0) throw new Error(`not stored: ${failed.join(", ")}`);
  }

  async function storeMissing(): Promise<void> {
    const files = await readList();
    // A browser that cleared the stores took the list away, too. Only after it was read: WebKit keeps twice what is put twice at once.
    if (listUrl) await obtain(listUrl, list?.integrity);
    // A host may lack them, or a disk their room: what is missing then is tried by itself.
    await storePacks(files).catch(() => undefined);
    await storeEach(files.hashes);
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

    /** Asks the stores, not the memory: a browser may have cleared them. */
    async readState(): Promise<LazyFilesState> {
      const stored = await (await caches.open(cacheName)).keys();
      const urls = new Set(stored.map(({ url }) => url));
      const hashes = await readStoredHashes();
      const isWhole = list === undefined || (hashes !== undefined && [...hashes.keys()].every((url) => urls.has(url)));
      return { isWhole, packedBytes: list?.late ?? 0 };
    },

    /** In the order of the list. Rejects without a network or without room, and where the host lacks a file; the others are stored. */
    async storeAll(): Promise<void> {
      running ??= storeMissing().finally(() => {
        running = undefined;
      });
      await running;
    },

    async dropOutdated(): Promise<void> {
      const cache = await caches.open(cacheName);
      // First what is there: a page asks for all files as soon as it sees this activation begin, and for their list before.
      const stored = await cache.keys();
      const wanted = new Set(await this.urls());
      for (const request of stored) if (!wanted.has(request.url)) await cache.delete(request);
    },
  };
}
