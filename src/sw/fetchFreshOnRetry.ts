import { cacheNames } from "workbox-core";
import type { WorkboxPlugin } from "workbox-core/types.js";

/** Whether files were stored before: by an earlier version, or by an installation that did not come to its end. */
let isRetry: Promise<boolean> | undefined;

/**
 * A wrong answer can sit in the browser's own cache for a year, when a host sent its front page with the lasting headers
 * of the file it did not have yet. The first installation shares that cache with the page, which has just fetched the
 * same files; every later one asks the server.
 */
export const fetchFreshOnRetry: WorkboxPlugin = {
  async requestWillFetch({ request }) {
    isRetry ??= caches.has(cacheNames.precache);
    return (await isRetry) ? new Request(request, { cache: "no-cache" }) : request;
  },
};
