declare const self: ServiceWorkerGlobalScope;

function previousBuildCacheName(): string {
  return `previous-build-${self.registration.scope}`;
}

type CurrentFiles = { readonly cacheName: string; readonly urls: Iterable<string> };

/** A page that still runs the previous build goes on loading its chunks. Only one previous build is kept. */
export async function storePreviousBuild(current: readonly CurrentFiles[]): Promise<void> {
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

export async function answerFromPreviousBuild({ request }: { readonly request: Request }): Promise<Response> {
  const previous = await caches.open(previousBuildCacheName());
  return (await previous.match(request)) ?? fetch(request);
}
