/**
 * Whether a lazy chunk (`sw/lateParts.ts`) can be loaded: online, or because such chunks are stored. For extras that
 * nobody asked for, whose failure must not be reported.
 */
export async function canHaveLateParts(): Promise<boolean> {
  if (navigator.onLine) return true;
  const stored = await caches.open(`late-${new URL(import.meta.env.BASE_URL, location.href).href}`);
  // One of the files is the list itself.
  return (await stored.keys()).length > 1;
}
