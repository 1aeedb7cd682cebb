import { cacheNames } from "workbox-core";
import type { WorkboxPlugin } from "workbox-core/types.js";

/** Every file is fetched with its hash: what comes here is what was built. */
export const storeSoundFiles: WorkboxPlugin = {
  cacheWillUpdate: async ({ response }) => (response.ok ? withoutVary(response) : null),

  /**
   * A wrong answer can sit in the browser's own cache for a year, when a host sent its front page with the lasting
   * headers of the file it did not have yet: the file is fetched once more, past that cache, which is mended by it.
   */
  async handlerDidError({ event, request }) {
    if (event.type !== "install" || request.cache === "reload") return undefined;
    const fresh = await fetch(new Request(request, { cache: "reload" }));
    if (!fresh.ok) return undefined;
    await (await caches.open(cacheNames.precache)).put(request, withoutVary(fresh.clone()));
    return fresh;
  },
};

/** A file is the same for everyone, whatever the host says: with `Vary` it is not found again, with `Vary: *` not stored. */
export function withoutVary({ body, status, statusText, headers }: Response): Response {
  const own = new Headers(headers);
  own.delete("Vary");
  return new Response(body, { status, statusText, headers: own });
}
