import { Dexie, liveQuery } from "dexie";
import { type DatabaseOptions, type OpenDatabase, openDatabase, type SchemaVersions } from "./openDatabase";
import { countDepartures, watchLeaving, whenBack } from "./pageLife";
import { databaseName } from "./scope";
import { isDeadConnection, type Stored, toStorageProblem } from "./storageProblem";
import type { Watch } from "./watch";

type DatabaseDescription<Tables> = {
  readonly name: string;
  readonly versions: SchemaVersions;
  readonly options: DatabaseOptions;
  readonly tables: (dexie: Dexie) => Tables;
};

type DatabaseQuery<Tables, T> = (tables: Tables) => Promise<T>;

export type Connection<Tables> = {
  /** Never rejects. */
  readonly ask: <T>(question: DatabaseQuery<Tables, T>) => Promise<Stored<T>>;
  /** The same, but fails with `slow` after some seconds: a screen waits for it. */
  readonly read: <T>(question: DatabaseQuery<Tables, T>) => Promise<Stored<T>>;
  readonly watch: <T>(question: DatabaseQuery<Tables, T>) => Watch<T>;
  /** Called whenever the connection was closed, because the browser may have cleared the database. */
  readonly watchClosed: (listener: () => void) => () => void;
};

/** A question without an answer after this long fails with `slow`; to a watch the answer still follows when it comes. */
const SLOW_AFTER_MS = 4000;

type Attempt<T> = { readonly answer: Stored<T>; readonly connectionDied: boolean };

/**
 * One lazily opened database. A connection that died is reopened once, silently; a second failure is reported. When
 * the page is left, the connection is closed and open questions are aborted; they are asked again when the page is
 * shown again.
 */
export function createConnection<Tables>(description: DatabaseDescription<Tables>): Connection<Tables> {
  let current: { readonly name: string; readonly database: OpenDatabase; readonly tables: Tables } | undefined;
  const outdatedListeners = new Set<() => void>();
  const closedListeners = new Set<() => void>();
  const restarts = new Set<() => void>();

  watchLeaving(() => {
    current?.database.abandon();
    current = undefined;
    void whenBack()?.then(() => callAll(restarts));
  });

  function connect() {
    const name = databaseName(description.name);
    if (current && current.name !== name) forget(current.database);
    if (!current) {
      const database = openDatabase(name, description.versions, description.options, {
        onOutdated: () => callAll(outdatedListeners),
        onClosed: () => {
          if (!whenBack()) callAll(closedListeners);
        },
      });
      current = { name, database, tables: description.tables(database.dexie) };
    }
    return current;
  }

  function forget(database: OpenDatabase) {
    database.close();
    // Two questions may find the same connection dead; the second must not close what the first has reopened.
    if (current?.database === database) current = undefined;
  }

  async function attempt<T>(question: DatabaseQuery<Tables, T>): Promise<Attempt<T>> {
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

  /** `undefined`: the page is being left and nothing was changed. */
  async function askNow<T>(question: DatabaseQuery<Tables, T>): Promise<Stored<T> | undefined> {
    if (whenBack()) return undefined;
    const departures = countDepartures();
    const first = await attempt(question);
    const { answer } = first.connectionDied && !whenBack() ? await attempt(question) : first;
    return answer.ok || departures === countDepartures() ? answer : undefined;
  }

  async function ask<T>(question: DatabaseQuery<Tables, T>): Promise<Stored<T>> {
    for (;;) {
      await whenBack();
      const answer = await askNow(question);
      if (answer) return answer;
    }
  }

  async function read<T>(question: DatabaseQuery<Tables, T>): Promise<Stored<T>> {
    let timer: ReturnType<typeof setTimeout> | undefined;
    const late = new Promise<Stored<T>>((resolve) => {
      timer = setTimeout(() => resolve({ ok: false, problem: { kind: "slow" } }), SLOW_AFTER_MS);
    });
    const answer = await Promise.race([ask(question), late]);
    clearTimeout(timer);
    return answer;
  }

  function watch<T>(question: DatabaseQuery<Tables, T>): Watch<T> {
    return {
      subscribe({ next, failed }) {
        const listener = () => failed({ kind: "closed" });
        outdatedListeners.add(listener);
        // `liveQuery` stays silent for ever where there is no IndexedDB, and drops the error of a closed connection:
        // the first is checked here, the second never reaches it because `askNow` turns errors into values.
        if (!Dexie.dependencies.indexedDB) failed({ kind: "unavailable", message: "no IndexedDB" });
        const slow = setTimeout(() => failed({ kind: "slow" }), SLOW_AFTER_MS);
        const start = () =>
          liveQuery(async () => askNow(question)).subscribe((answer) => {
            // Aborted because the page was left; it is asked again when the page is shown.
            if (!answer) return;
            clearTimeout(slow);
            if (answer.ok) next(answer.value);
            else failed(answer.problem);
          });
        let subscription = start();
        const restart = (): void => {
          subscription.unsubscribe();
          subscription = start();
        };
        restarts.add(restart);
        return () => {
          restarts.delete(restart);
          clearTimeout(slow);
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

  return { ask, read, watch, watchClosed };
}

function callAll(listeners: ReadonlySet<() => void>): void {
  for (const listener of [...listeners]) listener();
}
