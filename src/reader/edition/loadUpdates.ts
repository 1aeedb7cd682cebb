/** `undefined`: this part of the application is neither on the phone nor to be had. */
export function loadUpdates(): Promise<typeof import("./lazy/updates") | undefined> {
  return import("./lazy/updates").catch(() => undefined);
}
