/** Online, or because lazy chunks are stored. For extras that nobody asked for, whose failure must not be reported. */
export async function canStoreLazyFiles(): Promise<boolean> {
  if (navigator.onLine) return true;
  // Lockdown Mode has no caches.
  if (!("caches" in window)) return false;
  const stored = await caches.open(`late-${new URL(import.meta.env.BASE_URL, location.href).href}`);
  return (await stored.keys()).length > 1;
}
