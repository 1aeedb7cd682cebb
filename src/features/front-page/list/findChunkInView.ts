/** Which child of the list is in the middle of the screen; the nearest when none is. By halves: there are hundreds. */
export function findChunkInView(list: Element): number {
  const middle = innerHeight / 2;
  let first = 0;
  let last = list.children.length - 1;
  while (first < last) {
    const between = (first + last) >> 1;
    const bottom = list.children[between]?.getBoundingClientRect().bottom ?? 0;
    if (bottom < middle) first = between + 1;
    else last = between;
  }
  return Math.max(0, first);
}
