/**
 * Whether a part that a first visit does without (`sw/lateParts.ts`) can be had: with a network, or because such parts are
 * on the phone. For what comes by itself: nobody asked for it, so nobody is to be told that it failed.
 */
export async function canHaveLateParts(): Promise<boolean> {
  if (navigator.onLine) return true;
  const stored = await caches.open(`late-${new URL(import.meta.env.BASE_URL, location.href).href}`);
  // The list of them is one of the stored files.
  return (await stored.keys()).length > 1;
}
