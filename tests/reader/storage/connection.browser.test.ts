import * as v from "valibot";
import { afterEach, beforeEach, describe, expect, test, vi } from "vitest";
import { ReadingStateSchema } from "../../../src/domain/library/readingState";
import {
  readArticle,
  readInstalled,
  readReadingState,
  readStoredPartHashes,
  type StorageProblem,
  saveReadingState,
  stagePart,
  watchHeadlines,
  watchInstalledEdition,
  watchReadingStates,
} from "../../../src/reader/storage";
import { EDITION_VERSIONS } from "../../../src/reader/storage/edition/editionDatabase";
import { watchLibraryClosed } from "../../../src/reader/storage/library";
import { LIBRARY_VERSIONS } from "../../../src/reader/storage/library/rows/libraryDatabase";
import { openDatabaseAs } from "../../support/databases";
import { answerOf, firstOf, freshPhone, installFrom } from "../../support/installFrom";
import { makeArticle, makeArticles, makeEdition } from "../../support/makeEdition";
import { serveEdition } from "../../support/serveEdition";

let scope = "";
beforeEach(() => {
  scope = freshPhone();
});
afterEach(() => {
  vi.restoreAllMocks();
});

const state = v.parse(ReadingStateSchema, {
  articleId: "article-1",
  block: "texte",
  offset: 0,
  progress: 0,
  updatedAt: "2026-11-24T10:00:00.000Z",
});

/** A version after ours, as IndexedDB counts: ten for each of ours. */
const NEWER = (LIBRARY_VERSIONS.length + 1) * 10;
const LATER_EDITION = (EDITION_VERSIONS.length + 1) * 10;

/** Follows the raw connections, to do what iOS does to a page that slept: every transaction on them then fails. */
function watchConnections(): { readonly cut: () => number } {
  const open = IDBFactory.prototype.open;
  const connections: IDBDatabase[] = [];
  vi.spyOn(IDBFactory.prototype, "open").mockImplementation(function (this: IDBFactory, ...args) {
    const request = open.apply(this, args);
    request.addEventListener("success", () => {
      // `shortenLog` has closed its own by then.
      if (!request.result.name.startsWith("emptied@")) connections.push(request.result);
    });
    return request;
  });
  return {
    cut() {
      for (const connection of connections) connection.close();
      return connections.splice(0).length;
    },
  };
}

function refuseToOpen() {
  return vi.spyOn(IDBFactory.prototype, "open").mockImplementation(() => {
    throw new DOMException("Connection to Indexed Database server lost.", "UnknownError");
  });
}

describe("a connection that died", () => {
  test("is opened again without anybody noticing", async () => {
    const connections = watchConnections();
    await installFrom(serveEdition(await makeEdition(makeArticles(2))));
    answerOf(await saveReadingState(state));
    expect(connections.cut()).toBe(2);
    expect(answerOf(await readInstalled())?.manifest.articleCount).toBe(2);
    expect(answerOf(await readReadingState(state.articleId))).toEqual(state);
    // Dexie reopens on its own, but only a few times in its life.
    for (let time = 0; time < 6; time += 1) {
      expect(connections.cut()).toBeGreaterThan(0);
      expect(answerOf(await saveReadingState(state))).toBeUndefined();
    }
  });

  test("is opened again for several questions at once", async () => {
    const connections = watchConnections();
    answerOf(await saveReadingState(state));
    connections.cut();
    const answers = await Promise.all([1, 2, 3, 4].map(() => readReadingState(state.articleId)));
    expect(answers).toEqual([1, 2, 3, 4].map(() => ({ ok: true, value: state })));
  });

  test("does not silence a watch", async () => {
    const connections = watchConnections();
    const seen: number[] = [];
    const stop = watchReadingStates().subscribe({
      next: (states) => seen.push(states.length),
      failed: (problem) => {
        throw new Error(JSON.stringify(problem));
      },
    });
    await expect.poll(() => seen).toEqual([0]);
    connections.cut();
    answerOf(await saveReadingState(state));
    await expect.poll(() => seen).toEqual([0, 1]);
    stop();
  });

  test("is reported when it does not come back, and asked again at the next question", async () => {
    const connections = watchConnections();
    answerOf(await saveReadingState(state));
    vi.restoreAllMocks();
    connections.cut();
    const refusal = refuseToOpen();
    expect(await readReadingState(state.articleId)).toMatchObject({ ok: false, problem: { kind: "unavailable" } });
    refusal.mockRestore();
    expect(answerOf(await readReadingState(state.articleId))).toEqual(state);
  });
});

describe("another tab", () => {
  test("another tab that upgraded the database while this one's connection was cut is noticed before anything is written", async () => {
    const connections = watchConnections();
    answerOf(await saveReadingState(state));
    connections.cut();
    const upgraded = await openDatabaseAs(`library@${scope}`, NEWER);
    upgraded.close();
    expect(await saveReadingState({ ...state, progress: 1 })).toEqual({ ok: false, problem: { kind: "closed" } });
    expect(await readReadingState(state.articleId)).toEqual({ ok: false, problem: { kind: "closed" } });
  });

  test("another tab that upgrades the database is not held up, and this one asks to be reloaded", async () => {
    answerOf(await saveReadingState(state));
    const problems: StorageProblem[] = [];
    const stop = watchReadingStates().subscribe({ next: () => {}, failed: (problem) => problems.push(problem) });
    const upgraded = await openDatabaseAs(`library@${scope}`, NEWER);
    expect(problems).toEqual([{ kind: "closed" }]);
    expect(await saveReadingState(state)).toEqual({ ok: false, problem: { kind: "closed" } });
    expect(upgraded.version).toBe(NEWER);
    upgraded.close();
    stop();
  });

  test("an edition that a later version of the application wrote can be read, before and after it is upgraded", async () => {
    const { id } = makeArticle(2);
    await installFrom(serveEdition(await makeEdition(makeArticles(2))));
    expect(answerOf(await readArticle(id))?.title).toBe("Article 2");
    const upgraded = await openDatabaseAs(`edition@${scope}`, LATER_EDITION, (database) =>
      database.createObjectStore("later"),
    );
    expect(upgraded.version).toBe(LATER_EDITION);
    upgraded.close();
    expect(answerOf(await readArticle(id))?.title).toBe("Article 2");
    expect((await firstOf(watchHeadlines({ limit: 10 }))).headlines).toHaveLength(2);
    // What was rolled back goes on updating what is there.
    const updated = await installFrom(serveEdition(await makeEdition(makeArticles(3))));
    expect(updated).toMatchObject({ outcome: "installed", isUpdate: true });
    expect((await firstOf(watchHeadlines({ limit: 10 }))).headlines).toHaveLength(3);
  });

  test("another tab that keeps an older version open is reported as blocking, and no longer once it has gone", async () => {
    const older = await openDatabaseAs(`library@${scope}`, 1);
    expect(await saveReadingState(state)).toEqual({ ok: false, problem: { kind: "blocked" } });
    older.close();
    expect(await saveReadingState(state)).toEqual({ ok: true, value: undefined });
  });

  test("another tab that lets go of an older version after a moment is waited for", async () => {
    const older = await openDatabaseAs(`library@${scope}`, 1);
    setTimeout(() => older.close(), 200);
    expect(await saveReadingState(state)).toEqual({ ok: true, value: undefined });
  });
});

describe("a browser", () => {
  test("a browser that forbids the database is reported, by a question and by a watch", async () => {
    vi.spyOn(IDBFactory.prototype, "open").mockImplementation(() => {
      throw new DOMException("The operation is insecure.", "SecurityError");
    });
    expect(await readInstalled()).toMatchObject({ ok: false, problem: { kind: "unavailable" } });
    await expect(firstOf(watchInstalledEdition())).rejects.toThrow("unavailable");
    const files = await makeEdition(makeArticles(2));
    expect(await installFrom(serveEdition(files))).toMatchObject({
      outcome: "failed",
      problem: { kind: "storage", name: "unavailable" },
    });
  });

  test("a browser that forbids the database is not asked again and again by whoever hears of connections that closed", async () => {
    const refusal = refuseToOpen();
    // The phone of the test before is let go of here.
    await readReadingState(state.articleId);
    let asked = 0;
    const stop = watchLibraryClosed(() => {
      asked += 1;
      if (asked < 20) void readReadingState(state.articleId);
    });
    expect(await readReadingState(state.articleId)).toMatchObject({ ok: false });
    stop();
    expect(asked).toBe(0);
    expect(refusal.mock.calls.length).toBeLessThan(20);
  });

  test("a browser whose disk is full is reported with what the edition needs, and the old edition stays", async () => {
    await installFrom(serveEdition(await makeEdition(makeArticles(2))));
    refuseToStore(() => true);
    const outcome = await installFrom(serveEdition(await makeEdition(makeArticles(6))));
    expect(outcome).toMatchObject({ outcome: "failed", problem: { kind: "quota" } });
    expect(answerOf(await readInstalled())?.manifest.articleCount).toBe(2);
  });

  test("a browser whose disk is full gives up parts that wait for the next edition, to keep what the reader did", async () => {
    await installFrom(serveEdition(await makeEdition(makeArticles(2))));
    const installed = answerOf(await readStoredPartHashes());
    answerOf(await stagePart("0".repeat(64), new ArrayBuffer(1000)));
    let isFull = true;
    refuseToStore((store) => store === "readingStates" && isFull);
    const remove = IDBObjectStore.prototype.delete;
    vi.spyOn(IDBObjectStore.prototype, "delete").mockImplementation(function (this: IDBObjectStore, key) {
      isFull = false;
      return remove.call(this, key);
    });
    expect(await saveReadingState(state)).toEqual({ ok: true, value: undefined });
    expect(answerOf(await readReadingState(state.articleId))).toEqual(state);
    expect(answerOf(await readStoredPartHashes())).toEqual(installed);
  });

  test("a browser whose disk is full, with nothing to give up, says so when it cannot keep what the reader did", async () => {
    await installFrom(serveEdition(await makeEdition(makeArticles(2))));
    refuseToStore((store) => store === "readingStates");
    expect(await saveReadingState(state)).toEqual({ ok: false, problem: { kind: "quota" } });
    expect(answerOf(await readInstalled())?.manifest.articleCount).toBe(2);
  });
});

/** As Chromium does it: the transaction is aborted, and says why only inside. */
function refuseToStore(isFull: (store: string) => boolean) {
  const put = IDBObjectStore.prototype.put;
  vi.spyOn(IDBObjectStore.prototype, "put").mockImplementation(function (this: IDBObjectStore, ...args) {
    if (!isFull(this.name)) return put.apply(this, args);
    this.transaction.abort();
    throw new DOMException("The quota has been exceeded.", "QuotaExceededError");
  });
}
