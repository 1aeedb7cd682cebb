/** Scripts that the helper thread runs as well (`worker/`, and the database that it shares with the page). */
const runsInThread = /\/(?:worker|storage|\w+Thread)-[^/]+$/;

/**
 * What is fetched ahead of a part that is loaded on demand; for Vite's `modulePreload.resolveDependencies`. For a thread
 * nothing: Vite puts preloads into the document, and a thread that has none fails.
 */
export function listPreloads(_: string, dependencies: string[], { hostId }: { readonly hostId: string }): string[] {
  return runsInThread.test(hostId) ? [] : dependencies;
}
