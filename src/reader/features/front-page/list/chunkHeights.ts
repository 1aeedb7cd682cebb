/** Heights of chunks when last rendered, in CSS pixels. */
const heights: number[] = [];

export function rememberChunkHeight(index: number, chunk: Element): void {
  heights[index] = chunk.getBoundingClientRect().height;
}

export function recallChunkHeight(index: number): number {
  return heights[index] ?? 0;
}
