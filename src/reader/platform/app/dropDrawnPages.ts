/** The service worker's (`sw/drawnPages.ts`): they tell which article was opened last. */
export async function dropDrawnPages(): Promise<void> {
  // Lockdown Mode has no caches.
  if (!("caches" in window)) return;
  const scope = new URL(import.meta.env.BASE_URL, location.href).href;
  for (const name of await caches.keys())
    if (name.startsWith("drawn-") && name.endsWith(`-${scope}`)) await caches.delete(name);
}
