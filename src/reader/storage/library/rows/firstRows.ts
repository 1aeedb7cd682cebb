import * as v from "valibot";
import { isLive } from "../../../../domain/library/isLive";
import { type ReadingState, ReadingStateSchema } from "../../../../domain/library/readingState";
import { type Target, TargetSchema } from "../../../../domain/library/target";
import { TimestampSchema } from "../../../../domain/library/timestamp";
import type { Watch } from "../../watch";
import { libraryDatabase } from "./libraryDatabase";

/* What a first visit reads of the library: the others' schemas load with the library. */

/** For the favourite marks in lists. */
export function watchBookmarked(): Watch<ReadonlySet<Target>> {
  return libraryDatabase.watch(
    async ({ bookmarks }) => new Set((await bookmarks.toArray()).flatMap((row) => readBookmarkTarget(row) ?? [])),
  );
}

/** `undefined`: deleted, or not a record. */
function readBookmarkTarget(row: unknown): Target | undefined {
  const isRecord = typeof row === "object" && row !== null && isLive(row) && "id" in row;
  return isRecord && v.is(TargetSchema, row.id) ? row.id : undefined;
}

/** When a reading state, or the removal of one, was written; empty: there is none. `undefined`: what is there is neither. */
export function readReadingStamp(row: unknown): string | undefined {
  if (row === undefined) return "";
  if (isReadingState(row)) return row.updatedAt;
  return v.is(RemovalSchema, row) ? row.updatedAt : undefined;
}

const RemovalSchema = v.object({ updatedAt: TimestampSchema, isGone: v.literal(true) });

export function isReadingState(row: unknown): row is ReadingState {
  return typeof row === "object" && row !== null && isLive(row) && v.is(ReadingStateSchema, row);
}

/** Of the record `history` in `meta`. Reading is recorded unless the reader has said no. */
export function isHistoryOn(record: unknown): boolean {
  return !(typeof record === "object" && record !== null && "isOn" in record && record.isOn === false);
}
