import type { PrecacheController } from "workbox-precaching";

declare const self: ServiceWorkerGlobalScope;

function previousBuildCache(): Promise<Cache> {
  return caches.open(previousBuildCacheName());
}

function previousBuildCacheName(): string {
  return `previous-build-${self.registration.scope}`;
}

/**
 * Before the files that the new version no longer has are dropped, moves them aside: a page that still runs the old
 * version goes on loading its parts until it is reloaded. One version back is kept, no more.
 */
export async function keepPreviousBuild(precache: PrecacheController): Promise<void> {
  const current = await caches.open(precache.strategy.cacheName);
  const wanted = new Set(precache.getURLsToCacheKeys().values());
  const outdated = (await current.keys()).filter((request) => !wanted.has(request.url));
  if (outdated.length === 0) return;
  await caches.delete(previousBuildCacheName());
  const previous = await previousBuildCache();
  for (const request of outdated) {
    const response = await current.match(request);
    if (response) await previous.put(request, response);
  }
}

/** A part of the old version from where it was moved to, or from the network. */
export async function answerFromPreviousBuild({ request }: { readonly request: Request }): Promise<Response> {
  return (await (await previousBuildCache()).match(request)) ?? fetch(request);
}
