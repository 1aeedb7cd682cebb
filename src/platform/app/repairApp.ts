export type RepairOutcome = "reloading" | "needs-network";

/**
 * Forgets every stored file of the application and fetches it anew. The databases (the edition, and all that is the
 * reader's) are not touched. Without a network it does nothing: the application could not be opened any more.
 */
export async function repairApp(): Promise<RepairOutcome> {
  const scope = import.meta.env.BASE_URL;
  try {
    // A name that no cache knows: only a server can answer, and it must be ours.
    const answer = await fetch(`${scope}edition/manifest.json?repair=${Date.now()}`, { cache: "no-store" });
    if (!answer.ok || !answer.headers.get("content-type")?.includes("json")) return "needs-network";
  } catch {
    return "needs-network";
  }
  const scopeUrl = new URL(scope, location.href).href;
  const files: string[] = [];
  for (const name of await caches.keys()) {
    if (!name.endsWith(scopeUrl)) continue;
    files.push(...(await (await caches.open(name)).keys()).map(({ url }) => url));
    await caches.delete(name);
  }
  for (const registration of await navigator.serviceWorker.getRegistrations()) {
    if (registration.scope === scopeUrl) await registration.unregister();
  }
  // Past the browser's own cache too: what is broken may be in there, under a name that never changes.
  await Promise.allSettled(files.map((file) => fetch(file, { cache: "reload" })));
  location.reload();
  return "reloading";
}
