import { Dexie, type DexieOptions, liveQuery } from "dexie";
import { type OpenDatabase, openDatabase, type SchemaVersions } from "./openDatabase";
import { databaseName } from "./scope";
import type { Stored } from "./storageProblem";
import { isDeadConnection, toStorageProblem } from "./toStorageProblem";
import type { Watch } from "./watch";

export type DatabaseDescription<Tables> = {
  readonly name: string;
  readonly versions: SchemaVersions;
  readonly options: DexieOptions;
  readonly tables: (dexie: Dexie) => Tables;
};

export type Question<Tables, T> = (tables: Tables) => Promise<T>;

export type Connection<Tables> = {
  /** Never rejects. */
  readonly ask: <T>(question: Question<Tables, T>) => Promise<Stored<T>>;
  readonly watch: <T>(question: Question<Tables, T>) => Watch<T>;
  /** Calls back whenever the connection was closed: the browser may have cleared the database. */
  readonly watchClosed: (listener: () => void) => () => void;
};

type Attempt<T> = { readonly answer: Stored<T>; readonly connectionDied: boolean };

/** One lazily opened database. A connection that died is opened again once, silently; the second time is reported. */
export function createConnection<Tables>(description: DatabaseDescription<Tables>): Connection<Tables> {
  let current: { readonly name: string; readonly database: OpenDatabase; readonly tables: Tables } | undefined;
  const outdatedListeners = new Set<() => void>();
  const closedListeners = new Set<() => void>();

  function connect() {
    const name = databaseName(description.name);
    if (current && current.name !== name) forget(current.database);
    if (!current) {
      const database = openDatabase(name, description.versions, description.options, {
        onOutdated: () => callAll(outdatedListeners),
        onClosed: () => callAll(closedListeners),
      });
      current = { name, database, tables: description.tables(database.dexie) };
    }
    return current;
  }

  function forget(database: OpenDatabase) {
    database.close();
    // Two questions may find the same connection dead; the second must not close what the first has opened again.
    if (current?.database === database) current = undefined;
  }

  async function attempt<T>(question: Question<Tables, T>): Promise<Attempt<T>> {
    const { database, tables } = connect();
    if (database.state().isOutdated) {
      return { answer: { ok: false, problem: { kind: "closed" } }, connectionDied: false };
    }
    try {
      return { answer: { ok: true, value: await question(tables) }, connectionDied: false };
    } catch (error) {
      const state = database.state();
      const connectionDied = !state.isOutdated && (state.isBlocked || isDeadConnection(error));
      if (connectionDied) forget(database);
      const problem = toStorageProblem(error, state);
      return { answer: { ok: false, problem }, connectionDied: connectionDied && !state.isBlocked };
    }
  }

  async function ask<T>(question: Question<Tables, T>): Promise<Stored<T>> {
    const first = await attempt(question);
    return first.connectionDied ? (await attempt(question)).answer : first.answer;
  }

  function watch<T>(question: Question<Tables, T>): Watch<T> {
    return {
      subscribe({ next, failed }) {
        const listener = () => failed({ kind: "closed" });
        outdatedListeners.add(listener);
        // `liveQuery` keeps silent for ever where there is no IndexedDB, and drops the error of a closed connection:
        // the first is looked at here, the second never reaches it because `ask` turns errors into values.
        if (!Dexie.dependencies.indexedDB) failed({ kind: "unavailable", message: "no IndexedDB" });
        const subscription = liveQuery(async () => ask(question)).subscribe((answer) => {
          if (answer.ok) next(answer.value);
          else failed(answer.problem);
        });
        return () => {
          outdatedListeners.delete(listener);
          subscription.unsubscribe();
        };
      },
    };
  }

  function watchClosed(listener: () => void): () => void {
    closedListeners.add(listener);
    return () => closedListeners.delete(listener);
  }

  return { ask, watch, watchClosed };
}

function callAll(listeners: ReadonlySet<() => void>): void {
  for (const listener of [...listeners]) listener();
}
