import type { Table } from "dexie";
import { isEntry } from "../../../domain/library/entrySchemas";
import { keyOf, type LibraryEntry, type LibraryKind } from "../../../domain/library/library";
import type { RawTables } from "../libraryDatabase";
import { keepAside } from "./setAside";
import { noteUnreadable } from "./unreadableRows";

/**
 * The border between the phone's database and everybody else. Reading leaves out what is not a record of its kind;
 * writing never takes such a row away, but sets it aside first. Made anew for each question or transaction.
 */
export type LibraryRows<K extends LibraryKind> = {
  readonly get: (key: string) => Promise<LibraryEntry<K> | undefined>;
  readonly getMany: (keys: readonly string[]) => Promise<readonly (LibraryEntry<K> | undefined)[]>;
  readonly where: (index: string, values: readonly string[]) => Promise<readonly LibraryEntry<K>[]>;
  readonly all: () => Promise<readonly LibraryEntry<K>[]>;
  /** Everything that `all` leaves out. */
  readonly unreadable: () => Promise<readonly unknown[]>;
  readonly put: (entries: readonly LibraryEntry<K>[]) => Promise<void>;
  readonly remove: (keys: readonly string[]) => Promise<void>;
};

export type LibraryTables = { readonly [K in LibraryKind]: LibraryRows<K> } & {
  readonly of: (kind: LibraryKind) => LibraryRows<LibraryKind>;
  readonly meta: RawTables["meta"];
  /** For a question that only needs keys. */
  readonly raw: RawTables;
};

/** Records per read: input is blocked while one batch arrives. */
const PIECE = 1000;

export function decodeTables(raw: RawTables): LibraryTables {
  return {
    bookmarks: createRows("bookmarks", raw),
    tags: createRows("tags", raw),
    taggings: createRows("taggings", raw),
    highlights: createRows("highlights", raw),
    notes: createRows("notes", raw),
    followUps: createRows("followUps", raw),
    views: createRows("views", raw),
    subjects: createRows("subjects", raw),
    readingStates: createRows("readingStates", raw),
    of: (kind) => createRows<LibraryKind>(kind, raw),
    meta: raw.meta,
    raw,
  };
}

function createRows<K extends LibraryKind>(kind: K, raw: RawTables): LibraryRows<K> {
  const table: Table<unknown, string> = raw[kind];
  const read = (row: unknown): LibraryEntry<K> | undefined => (isEntry(kind, row) ? row : undefined);
  /** Keys whose rows were looked at, with what of them cannot be read: nothing is written without that look. */
  const looked = new Map<string, unknown>();

  async function getMany(keys: readonly string[]) {
    const rows = await table.bulkGet([...keys]);
    return rows.map((row, at) => {
      const entry = read(row);
      looked.set(keys[at] ?? "", entry ? undefined : row);
      return entry;
    });
  }

  async function eachPiece(take: (rows: readonly unknown[]) => void): Promise<void> {
    for (let piece = await table.orderBy(":id").limit(PIECE).toArray(); piece.length > 0; ) {
      take(piece);
      if (piece.length < PIECE) return;
      piece = await table
        .where(":id")
        .above(rawKeyOf(piece.at(-1)))
        .limit(PIECE)
        .toArray();
    }
  }

  async function makeRoom(keys: readonly string[]): Promise<void> {
    const others = keys.filter((key) => !looked.has(key));
    if (others.length > 0) await getMany(others);
    for (const key of keys) {
      const row = looked.get(key);
      if (row !== undefined) await keepAside(raw, kind, row);
    }
  }

  return {
    get: async (key) => (await getMany([key]))[0],
    getMany,
    where: async (index, values) => {
      const found = await table
        .where(index)
        .anyOf([...values])
        .toArray();
      return found.flatMap((row) => read(row) ?? []);
    },
    all: async () => {
      const entries: LibraryEntry<K>[] = [];
      let count = 0;
      await eachPiece((rows) => {
        count += rows.length;
        for (const row of rows) if (isEntry(kind, row)) entries.push(row);
      });
      noteUnreadable(kind, count - entries.length);
      return entries;
    },
    unreadable: async () => {
      const found: unknown[] = [];
      await eachPiece((rows) => {
        for (const row of rows) if (!isEntry(kind, row)) found.push(row);
      });
      noteUnreadable(kind, found.length);
      return found;
    },
    put: async (entries) => {
      await makeRoom(entries.map(keyOf));
      await table.bulkPut([...entries]);
    },
    remove: async (keys) => {
      await makeRoom(keys);
      await table.bulkDelete([...keys]);
    },
  };
}

/** As it stands in the row, whatever it is: IndexedDB also takes numbers, dates, bytes and lists of them. */
function rawKeyOf(row: unknown): unknown {
  if (typeof row !== "object" || row === null) return undefined;
  return "articleId" in row ? row.articleId : "id" in row ? row.id : undefined;
}
