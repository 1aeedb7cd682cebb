/** Heights that pieces of the list had when they were last drawn, in CSS pixels: they keep the room of their rows. */
const heights: number[] = [];

export function rememberChunkHeight(index: number, chunk: Element): void {
  heights[index] = chunk.getBoundingClientRect().height;
}

/** 0 for a piece that was never drawn. */
export function recallChunkHeight(index: number): number {
  return heights[index] ?? 0;
}
