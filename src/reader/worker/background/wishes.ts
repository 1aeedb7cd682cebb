import type { Wishes } from "./readWishes";

/** Stands for a number in what a page leaves to be said. */
export const COUNT = "{count}";

/** A store of files, which a page and the background both have. */
export const openWishes = (): Promise<Cache> =>
  caches.open(`background-${new URL(import.meta.env.BASE_URL, location.href).href}`);

export async function writeWishes(wishes: Wishes): Promise<void> {
  await (await openWishes()).put("/", new Response(JSON.stringify(wishes)));
}
