/** Before the network's own packing: what is cut off in the middle of one is fetched again. */
const PACK_BYTES = 200_000;

/** Neighbours share a pack: a request costs a phone more than the few kilobytes that it brings. */
export function cutPacks<File extends { readonly content: Buffer }>(
  files: readonly File[],
): readonly (readonly File[])[] {
  const packs: File[][] = [];
  let room = 0;
  for (const file of files) {
    if (packs.length === 0 || file.content.length > room) {
      packs.push([]);
      room = PACK_BYTES;
    }
    packs.at(-1)?.push(file);
    room -= file.content.length;
  }
  return packs;
}
