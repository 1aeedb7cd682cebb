import { useEffect, useRef, useState } from "preact/hooks";
import type { Headline } from "../../../../domain/article/article";
import { isSameHeadline } from "./isSameHeadline";

export type Chunk = readonly Headline[];

/** Even, for two columns; small enough to render within a frame on a slow phone. */
const CHUNK_SIZE = 10;

/**
 * Chunks keep their identity while their rows stay the same: the database returns new objects each time, and three
 * thousand rows would be rendered again for thirty new ones.
 *
 * When another edition replaces the rows, its chunks follow one another, each in a task of its own: thirty rows at once
 * hold up a slow phone that installs. What the reader asked for, another `view` or more rows, is there at once.
 */
export function useChunks(headlines: readonly Headline[], hasLead: boolean, view: string): readonly Chunk[] {
  const former = useRef<{ readonly view: string; readonly shown: readonly Chunk[] }>({ view, shown: [] });
  const [, goOn] = useState({});
  const chunks = cutChunks(headlines, hasLead, former.current.shown);
  const shown = former.current.view === view ? takeStep(former.current.shown, chunks) : chunks;
  former.current = { view, shown };
  // An effect runs once the page was painted.
  useEffect(() => {
    if (shown !== chunks) goOn({});
  });
  return shown;
}

/** The next chunk that is another one, or all of them where the former ones stay. */
function takeStep(former: readonly Chunk[], chunks: readonly Chunk[]): readonly Chunk[] {
  const next = chunks.findIndex((chunk, index) => chunk !== former[index]);
  if (next < 0 || next >= former.length - 1) return chunks;
  return [...chunks.slice(0, next + 1), ...former.slice(next + 1, chunks.length)];
}

export function cutChunks(
  headlines: readonly Headline[],
  hasLead: boolean,
  former: readonly Chunk[] = [],
): readonly Chunk[] {
  const extra = hasLead ? 1 : 0;
  return Array.from({ length: Math.max(1, Math.ceil((headlines.length - extra) / CHUNK_SIZE)) }, (_, index) => {
    const end = (index + 1) * CHUNK_SIZE + extra;
    const chunk = headlines.slice(index === 0 ? 0 : end - CHUNK_SIZE, end);
    const before = former[index];
    return before && isSameChunk(before, chunk) ? before : chunk;
  });
}

function isSameChunk(one: Chunk, other: Chunk): boolean {
  return one.length === other.length && one.every((headline, index) => isSame(headline, other[index]));
}

function isSame(one: Headline, other: Headline | undefined): boolean {
  return other !== undefined && isSameHeadline(one, other);
}
