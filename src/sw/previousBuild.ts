declare const self: ServiceWorkerGlobalScope;

function previousBuildCacheName(): string {
  return `previous-build-${self.registration.scope}`;
}

/** A cache of the application's files, and the addresses of those that the version now being activated has. */
export type CurrentFiles = { readonly cacheName: string; readonly urls: Iterable<string> };

/**
 * Before the files that the new version no longer has are dropped, puts them aside: a page that still runs the old
 * version goes on loading its parts until it is reloaded. One version back is kept, no more.
 */
export async function keepPreviousBuild(current: readonly CurrentFiles[]): Promise<void> {
  const outdated: { readonly request: Request; readonly response: Response }[] = [];
  for (const { cacheName, urls } of current) {
    const cache = await caches.open(cacheName);
    const wanted = new Set(urls);
    for (const request of await cache.keys()) {
      const response = wanted.has(request.url) ? undefined : await cache.match(request);
      if (response) outdated.push({ request, response });
    }
  }
  if (outdated.length === 0) return;
  await caches.delete(previousBuildCacheName());
  const previous = await caches.open(previousBuildCacheName());
  for (const { request, response } of outdated) await previous.put(request, response);
}

/** A part of the old version from where it was put aside, or from the network. */
export async function answerFromPreviousBuild({ request }: { readonly request: Request }): Promise<Response> {
  const previous = await caches.open(previousBuildCacheName());
  return (await previous.match(request)) ?? fetch(request);
}
