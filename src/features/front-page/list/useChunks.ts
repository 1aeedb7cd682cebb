import { useRef } from "preact/hooks";
import type { Headline } from "../../../domain/article/article";
import { isSameHeadline } from "./isSameHeadline";

export type Chunk = readonly Headline[];

/** Even, for two columns; few enough to be drawn within a frame on a slow phone. */
const CHUNK_SIZE = 10;

/**
 * Cuts a list into pieces that stay the very same objects while their rows stay the same. Every answer of the database is
 * made of new objects; without this, three thousand rows would be drawn anew for thirty more. A lead takes a line of its
 * own: its piece has one row more.
 */
export function useChunks(headlines: readonly Headline[], hasLead: boolean): readonly Chunk[] {
  const former = useRef<readonly Chunk[]>([]);
  former.current = cutChunks(headlines, hasLead, former.current);
  return former.current;
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
