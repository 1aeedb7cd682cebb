import * as v from "valibot";
import { LIBRARY_KINDS } from "./library";

/** A row of the library that is not what its kind says, in writing: it goes along in backups, to be looked at by hand. */
export const UnreadableSchema = v.object({ kind: v.picklist(LIBRARY_KINDS), text: v.string() });
export type Unreadable = v.InferOutput<typeof UnreadableSchema>;

/** A single one must not make a backup too large to be restored. */
const MAX_TEXT = 1_000_000;

/** JSON, with names for what JSON has no words for. Never throws. */
export function writeUnreadable(row: unknown): string {
  if (typeof row === "string") return row;
  try {
    return (JSON.stringify(row, describe) ?? String(row)).slice(0, MAX_TEXT);
  } catch {
    return `${String(row)} (it contains itself)`;
  }
}

function describe(this: unknown, key: string, value: unknown): unknown {
  // `toJSON` has made a text of a date before it comes here.
  const own: unknown = typeof this === "object" && this !== null ? Reflect.get(this, key) : value;
  if (own instanceof Date) return `Date(${own.getTime()})`;
  if (own instanceof Map) return { Map: [...own] };
  if (own instanceof Set) return { Set: [...own] };
  if (ArrayBuffer.isView(own)) return `bytes(${own.byteLength})`;
  if (typeof own === "bigint" || (typeof own === "number" && !Number.isFinite(own))) return String(own);
  return own === undefined ? "undefined" : own;
}
