/** Tracks every request and transaction of Dexie, its own look at the schema included, so that all can be aborted. */
export function followDatabase() {
  const running = new Set<IDBTransaction>();
  let isAbandoned = false;

  function follow(transaction: IDBTransaction): void {
    running.add(transaction);
    const forget = (): void => void running.delete(transaction);
    transaction.addEventListener("complete", forget);
    transaction.addEventListener("abort", forget);
  }

  function open(name: string, version?: number): IDBOpenDBRequest {
    const request = indexedDB.open(name, version);
    // Runs before Dexie's own listener, which would begin a transaction.
    request.addEventListener("upgradeneeded", () => {
      if (request.transaction) follow(request.transaction);
      if (isAbandoned) abandon();
    });
    request.addEventListener("success", (event) => {
      const database = request.result;
      if (isAbandoned) {
        event.stopImmediatePropagation();
        database.close();
        return;
      }
      const { transaction } = database;
      database.transaction = (...given) => {
        const begun = transaction.apply(database, given);
        follow(begun);
        return begun;
      };
    });
    return request;
  }

  function abandon(): void {
    isAbandoned = true;
    for (const transaction of running) giveUp(transaction);
  }

  return { factory: { open, databases: () => indexedDB.databases() }, abandon };
}

function giveUp(transaction: IDBTransaction): void {
  try {
    transaction.abort();
  } catch {
    // The transaction is over already, or about to report its end.
  }
}
