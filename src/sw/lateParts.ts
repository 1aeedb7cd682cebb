import type { PrecacheEntry } from "workbox-precaching";
import { hashLatePart } from "./lateHash";

declare const self: ServiceWorkerGlobalScope;

/*
 * What reading does not need (settings, listening, other languages…) is kept out of a first visit, which may be made on
 * a thin network: it is stored when it is first used, and all of it once the reader stays (`platform/storeLateParts.ts`),
 * at the latest at the next start. An update brings it at once.
 */

/** Lets the page that is just opening have the network first. */
const AFTER_MS = 3000;

/** `late`: what its content hashes to (`lateHash.ts`). */
export type LatePart = { readonly url: string; readonly late: string };
export type StoredParts = { readonly now: readonly PrecacheEntry[]; readonly late: readonly LatePart[] };

/** By the mark that the build puts on late ones (`build/precacheList.ts`). */
export function splitParts(entries: readonly (PrecacheEntry | string)[]): StoredParts {
  const parts = entries.map((entry) => (typeof entry === "string" ? { url: entry } : entry));
  const isLate = (part: PrecacheEntry): part is PrecacheEntry & LatePart =>
    "late" in part && typeof part.late === "string";
  return { now: parts.filter((part) => !isLate(part)), late: parts.filter(isLate) };
}

export function createLateParts(parts: readonly LatePart[]) {
  const byUrl = new Map(parts.map((part) => [new URL(part.url, self.registration.scope).href, part]));
  const cacheName = `late-${self.registration.scope}`;
  let isComplete = false;
  let running: Promise<void> | undefined;

  /** From the phone, else from the network and then kept if there is room; never a file whose hash is not the build's. */
  async function answer(url: string): Promise<Response> {
    const { response } = await obtain(url);
    return response;
  }

  async function obtain(url: string): Promise<{ readonly response: Response; readonly isStored: boolean }> {
    const cache = await caches.open(cacheName);
    const stored = await cache.match(url);
    if (stored) return { response: stored, isStored: true };
    const response = (await fetchSound(url, "default")) ?? (await fetchSound(url, "reload"));
    if (!response) throw new TypeError("not the build's file");
    // On a full disk the reader still gets what the network has.
    const isStored = await cache.put(url, response.clone()).then(
      () => true,
      () => false,
    );
    return { response, isStored };
  }

  /** Twice, if need be: the browser's own cache may hold another file under this name (`fetchFreshOnRetry.ts`). */
  async function fetchSound(url: string, cache: RequestCache): Promise<Response | undefined> {
    const response = await fetch(url, { cache, credentials: "same-origin" });
    const hash = await hashLatePart(await response.clone().arrayBuffer());
    return response.ok && hash === byUrl.get(url)?.late ? response : undefined;
  }

  return {
    cacheName,
    has: (url: string): boolean => byUrl.has(url),
    urls: (): Iterable<string> => byUrl.keys(),
    answer,

    /** Rejects without a network or without room; what was stored until then stays. */
    async storeAll(): Promise<void> {
      for (const url of byUrl.keys()) {
        if (!(await obtain(url)).isStored) throw new Error(`not stored: ${url}`);
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
      const cache = await caches.open(cacheName);
      for (const request of await cache.keys()) if (!byUrl.has(request.url)) await cache.delete(request);
    },
  };
}
