import { useEffect, useRef, useState } from "preact/hooks";
import type { Chunk } from "./useChunks";

/**
 * When another edition replaces the rows of a list, its chunks follow one another, each in a task of its own: thirty rows
 * at once hold up a slow phone that installs. What the reader asked for, another `view` or more rows, is there at once.
 */
export function useStepwise(chunks: readonly Chunk[], view: string): readonly Chunk[] {
  const former = useRef({ view, chunks });
  const [, goOn] = useState({});
  const shown = former.current.view === view ? takeStep(former.current.chunks, chunks) : chunks;
  former.current = { view, chunks: shown };
  // An effect runs once the page was painted.
  useEffect(() => {
    if (shown !== chunks) goOn({});
  });
  return shown;
}

/** The next chunk that is another one, or all of them where the former ones stay. */
export function takeStep(former: readonly Chunk[], chunks: readonly Chunk[]): readonly Chunk[] {
  const next = chunks.findIndex((chunk, index) => chunk !== former[index]);
  if (next < 0 || next >= former.length - 1) return chunks;
  return [...chunks.slice(0, next + 1), ...former.slice(next + 1, chunks.length)];
}
