import * as v from "valibot";
import { LIBRARY_KINDS, type LibraryKind } from "../../../../domain/library/library";
import { type Unreadable, writeUnreadable } from "../../../../domain/library/unreadable";
import { keepAside, PREFIX } from "./keepAside";
import type { LibraryTables } from "./libraryRows";
import { AsideSchema } from "./meta";

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
export async function keepAllAside(tables: LibraryTables, rows: readonly Unreadable[]): Promise<void> {
  if (rows.length === 0) return;
  const here = new Set((await listUnreadable(tables)).map(({ kind, text }) => `${kind} ${text}`));
  for (const { kind, text } of rows) if (!here.has(`${kind} ${text}`)) await keepAside(tables, kind, text);
}
