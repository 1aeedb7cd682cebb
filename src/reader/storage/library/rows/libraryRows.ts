import type { Table } from "dexie";
import {
  keyOf,
  LIBRARY_KINDS,
  type LibraryEntry,
  type LibraryKind,
  type WholeLibrary,
} from "../../../../domain/library/library";
import { isEntry } from "../../../../domain/library/records";
import type { RawTables } from "./libraryDatabase";
import { keepAside, noteUnreadable } from "./setAside";

/**
 * The border between the phone's database and everybody else. Reading leaves out what is not a record of its kind;
 * writing never takes such a row away, but sets it aside first. Made anew for each question or transaction.
 */
type LibraryRows<K extends LibraryKind> = {
  readonly get: (key: string) => Promise<LibraryEntry<K> | undefined>;
  readonly getMany: (keys: readonly string[]) => Promise<readonly (LibraryEntry<K> | undefined)[]>;
  readonly where: (index: string, values: readonly string[]) => Promise<readonly LibraryEntry<K>[]>;
  /** `onRead` is told how many more rows were read. */
  readonly all: (onRead?: (rows: number) => void) => Promise<readonly LibraryEntry<K>[]>;
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
  const looks = new Map<LibraryKind, Look>(LIBRARY_KINDS.map((kind) => [kind, { unreadable: new Map() }]));
  const createRows = <K extends LibraryKind>(kind: K) =>
    rowsOf(kind, raw, looks.get(kind) ?? { unreadable: new Map() });
  return {
    bookmarks: createRows("bookmarks"),
    tags: createRows("tags"),
    taggings: createRows("taggings"),
    highlights: createRows("highlights"),
    notes: createRows("notes"),
    followUps: createRows("followUps"),
    views: createRows("views"),
    subjects: createRows("subjects"),
    readingStates: createRows("readingStates"),
    of: (kind) => createRows<LibraryKind>(kind),
    meta: raw.meta,
    raw,
  };
}

/** What a transaction has seen of a table: nothing is written without a look at what stands under its key. */
type Look = {
  /** By key; `undefined`: what is there can be read, or nothing is. */
  readonly unreadable: Map<unknown, unknown>;
  isWhole?: boolean;
};

function rowsOf<K extends LibraryKind>(kind: K, raw: RawTables, look: Look): LibraryRows<K> {
  const table: Table<unknown, string> = raw[kind];
  const read = (row: unknown): LibraryEntry<K> | undefined => (isEntry(kind, row) ? row : undefined);

  async function getMany(keys: readonly string[]) {
    const rows = await table.bulkGet([...keys]);
    return rows.map((row, at) => {
      const entry = read(row);
      look.unreadable.set(keys[at], entry ? undefined : row);
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
    const others = look.isWhole ? [] : keys.filter((key) => !look.unreadable.has(key));
    if (others.length > 0) await getMany(others);
    for (const key of keys) {
      const row = look.unreadable.get(key);
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
    all: async (onRead) => {
      const entries: LibraryEntry<K>[] = [];
      let count = 0;
      await eachPiece((rows) => {
        count += rows.length;
        onRead?.(rows.length);
        for (const row of rows) {
          if (isEntry(kind, row)) entries.push(row);
          else look.unreadable.set(rawKeyOf(row), row);
        }
      });
      look.isWhole = true;
      noteUnreadable(kind, count - entries.length);
      return entries;
    },
    unreadable: async () => {
      if (look.isWhole) return [...look.unreadable.values()].filter((row) => row !== undefined);
      const found: unknown[] = [];
      await eachPiece((rows) => {
        for (const row of rows) if (!isEntry(kind, row)) found.push(row);
      });
      noteUnreadable(kind, found.length);
      return found;
    },
    put: async (entries) => {
      if (entries.length === 0) return;
      // What could not be read again must not be said to be saved.
      if (!entries.every((entry) => isEntry(kind, entry))) throw new TypeError(`not a record of ${kind}`);
      await makeRoom(entries.map(keyOf));
      await table.bulkPut([...entries]);
    },
    remove: async (keys) => {
      if (keys.length === 0) return;
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

/** `onRead` is told how many more rows were read. */
export async function readWhole(tables: LibraryTables, onRead?: (rows: number) => void): Promise<WholeLibrary> {
  const [bookmarks, tags, taggings, highlights, notes, followUps, views, subjects, readingStates] = await Promise.all([
    tables.bookmarks.all(onRead),
    tables.tags.all(onRead),
    tables.taggings.all(onRead),
    tables.highlights.all(onRead),
    tables.notes.all(onRead),
    tables.followUps.all(onRead),
    tables.views.all(onRead),
    tables.subjects.all(onRead),
    tables.readingStates.all(onRead),
  ]);
  return { bookmarks, tags, taggings, highlights, notes, followUps, views, subjects, readingStates };
}
