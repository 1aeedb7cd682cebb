import { Dexie, type DexieOptions, type Transaction } from "dexie";
import { followDatabase } from "./followDatabase";
import type { ConnectionState } from "./storageProblem";

/** A version's number is its index plus one; `null` deletes a table. A shipped version is never edited, only followed. */
export type SchemaVersions = readonly Readonly<Record<string, string | null>>[];

export type OpenDatabase = {
  readonly dexie: Dexie;
  readonly state: () => ConnectionState;
  readonly close: () => void;
  /** Closes and aborts: what is under way answers with an error and changes nothing. */
  readonly abandon: () => void;
};

/** Other tabs close their connection when asked to; one that has not after this long will not. */
const BLOCKED_AFTER_MS = 3000;

// On localhost Dexie prints a stack trace for every failure; here a failure is an expected answer.
Dexie.debug = false;

/** Dexie multiplies version numbers by ten in IndexedDB. */
const NATIVE_VERSIONS = 10;

export type DatabaseOptions = DexieOptions & {
  /** Whoever reads its rows decodes them, and what cannot be read is fetched: a later version's may be read, and written to. */
  readonly isCache?: boolean;
  /** Brings the rows of any earlier version into the form of the newest, in the transaction that changes the schema. */
  readonly upgrade?: (transaction: Transaction) => PromiseLike<unknown>;
};

type DatabaseListeners = {
  readonly onOutdated: () => void;
  readonly onClosed: () => void;
};

export function openDatabase(
  name: string,
  versions: SchemaVersions,
  { isCache = false, upgrade, ...options }: DatabaseOptions,
  { onOutdated, onClosed }: DatabaseListeners,
): OpenDatabase {
  const { factory, abandon } = followDatabase();
  // Dexie reports the error itself where there is no IndexedDB.
  const dexie = new Dexie(name, {
    ...options,
    ...(Dexie.dependencies.indexedDB && { indexedDB: factory }),
    cache: "disabled",
  });
  versions.forEach((stores, index) => {
    const version = dexie.version(index + 1).stores(stores);
    if (upgrade && index > 0 && index === versions.length - 1) version.upgrade(upgrade);
  });

  let state: ConnectionState = { wasOpened: false, isBlocked: false, isOutdated: false };
  let blockedTimer: ReturnType<typeof setTimeout> | undefined;

  // Sticky: Dexie also reopens by itself after the system cut the connection.
  dexie.on(
    "ready",
    () => {
      clearTimeout(blockedTimer);
      state = { ...state, wasOpened: true };
      // No `versionchange` reaches a connection that is cut, and Dexie opens a newer database without a word.
      if (!isCache && dexie.backendDB().version > versions.length * NATIVE_VERSIONS) {
        becomeOutdated();
        throw new Error("a newer version of the application owns this database");
      }
    },
    true,
  );

  // Whoever hears that it closed asks again: of one that never opened, each answer would be heard as two more.
  dexie.on("close", () => {
    if (state.wasOpened) onClosed();
  });

  // Returning false keeps Dexie's own handler, which writes to the console, from running.
  dexie.on("blocked", () => {
    blockedTimer ??= setTimeout(() => {
      state = { ...state, isBlocked: true };
      dexie.close();
    }, BLOCKED_AFTER_MS);
    return false;
  });

  dexie.on("versionchange", ({ newVersion }) => {
    if (newVersion === null || isCache) {
      // Another tab, or the browser's own tools, delete the database: no `close` is told of what is closed here.
      dexie.close({ disableAutoOpen: false });
      onClosed();
    } else {
      becomeOutdated();
    }
    return false;
  });

  /** A reopened connection would write rows in the old shape into the new schema: this page has to be reloaded. */
  function becomeOutdated(): void {
    state = { ...state, isOutdated: true };
    dexie.close();
    onOutdated();
  }

  function close(): void {
    clearTimeout(blockedTimer);
    dexie.close();
  }

  return {
    dexie,
    state: () => state,
    close,
    abandon: () => {
      abandon();
      close();
    },
  };
}
