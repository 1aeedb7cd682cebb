import * as v from "valibot";
import type { Backup } from "../../../../domain/library/backup/backup";
import { LIBRARY_KINDS, type LibraryKind } from "../../../../domain/library/library";
import { type Unreadable, writeUnreadable } from "../../../../domain/library/unreadable";
import { databaseName } from "../../scope";
import { putCopies } from "./copyRows";
import type { LibraryTables } from "./libraryRows";
import { AsideSchema, type Meta, putMeta } from "./meta";

/** Every row that cannot be read, where it is and set aside, in writing. */
export async function listUnreadable(tables: LibraryTables): Promise<readonly Unreadable[]> {
  const found = new Map<string, Unreadable>();
  const add = (kind: LibraryKind, row: unknown): void => {
    const text = writeUnreadable(row);
    found.set(`${kind} ${text}`, { kind, text });
  };
  for (const kind of LIBRARY_KINDS) for (const row of await tables.of(kind).unreadable()) add(kind, row);
  for (const record of await tables.meta.where("key").startsWith(PREFIX).toArray()) {
    if (v.is(AsideSchema, record)) add(record.kind, record.row);
  }
  return [...found].sort(([one], [other]) => (one < other ? -1 : 1)).map(([, unreadable]) => unreadable);
}

/** What a backup brings of another phone's unreadable rows; what this phone has itself is not doubled. */
async function keepAllAside(tables: LibraryTables, rows: readonly Unreadable[]): Promise<void> {
  if (rows.length === 0) return;
  const here = new Set((await listUnreadable(tables)).map(({ kind, text }) => `${kind} ${text}`));
  for (const { kind, text } of rows) if (!here.has(`${kind} ${text}`)) await keepAside(tables, kind, text);
}

export const PREFIX = "aside-";

/** Under a name that follows from what it is: the same row set aside twice is one. */
export async function keepAside(tables: Meta, kind: LibraryKind, row: unknown): Promise<void> {
  await putMeta(tables, { key: `${PREFIX}${hash(`${kind} ${writeUnreadable(row)}`)}`, kind, row });
}

/** 53 bits are plenty for the few rows there ever are. */
function hash(text: string): string {
  let [one, other] = [0xdeadbeef, 0x41c6ce57];
  for (let at = 0; at < text.length; at += 1) {
    const code = text.charCodeAt(at);
    one = Math.imul(one ^ code, 2654435761);
    other = Math.imul(other ^ code, 1597334677);
  }
  return `${(one >>> 0).toString(36)}${(other >>> 0).toString(36)}`;
}

/** What a backup brings that is no record of the library. */
export type Beside = Pick<Backup, "unreadable" | "copies" | "isHistoryOff">;

export async function keepBeside(
  tables: LibraryTables,
  { unreadable = [], copies = [], isHistoryOff }: Beside,
): Promise<void> {
  await keepAllAside(tables, unreadable);
  await putCopies(tables, copies);
  // What is restored never loosens a choice, and never overrules one that was made on this phone.
  if (isHistoryOff && !(await tables.meta.get("history"))) await putMeta(tables, { key: "history", isOn: false });
}

/* How many rows of each kind could not be read when all of that kind were read last. The rows stay where they are. */
const counts = new Map<string, number>();
const listeners = new Set<() => void>();

export function noteUnreadable(kind: LibraryKind, count: number): void {
  const key = keyOf(kind);
  if ((counts.get(key) ?? 0) === count) return;
  counts.set(key, count);
  for (const listener of [...listeners]) listener();
}

export function countUnreadable(kinds: readonly LibraryKind[]): number {
  return kinds.reduce((sum, kind) => sum + (counts.get(keyOf(kind)) ?? 0), 0);
}

export function watchUnreadableCount(listener: () => void): () => void {
  listeners.add(listener);
  return () => {
    listeners.delete(listener);
  };
}

function keyOf(kind: LibraryKind): string {
  return `${databaseName("library")} ${kind}`;
}
