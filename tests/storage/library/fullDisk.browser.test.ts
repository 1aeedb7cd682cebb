import { afterEach, beforeEach, expect, test, vi } from "vitest";
import { readArticle, readStoredPartHashes, stagePart, watchHeadlines } from "../../../src/storage";
import { keepReserve, saveNote, toggleBookmark, watchOnTarget } from "../../../src/storage/library";
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

/**
 * A disk on which nothing can be written until a table is cleared, and then only so many parts beside what the reader
 * writes; as Chromium does it. What is deleted one by one frees nothing there.
 */
function fillDisk(partsAfterwards: number, isClearingOfUse = true): void {
  let isFull = true;
  let room = partsAfterwards;
  const { put, clear } = IDBObjectStore.prototype;
  vi.spyOn(IDBObjectStore.prototype, "clear").mockImplementation(function (this: IDBObjectStore) {
    isFull = !isClearingOfUse;
    return clear.call(this);
  });
  vi.spyOn(IDBObjectStore.prototype, "put").mockImplementation(function (this: IDBObjectStore, ...args) {
    const isPart = this.name === "parts";
    if (isPart ? room > 0 : !isFull) {
      if (isPart) room -= 1;
      return put.apply(this, args);
    }
    this.transaction.abort();
    throw new DOMException("The quota has been exceeded.", "QuotaExceededError");
  });
}

const note = () => saveNote({ target: "article:article-3" }, "À garder");
const kept = async () => (await firstOf(watchOnTarget("article:article-3"))).note?.text;

const isReadable = async (number: number) => answerOf(await readArticle(makeArticle(number).id)) !== null;
const listReadable = async (count: number) => {
  const numbers = Array.from({ length: count }, (_, index) => index + 1);
  const readable = await Promise.all(numbers.map(isReadable));
  return numbers.filter((_, index) => readable[index]);
};

test("a note on a full disk costs the oldest articles, which the next installation brings back", async () => {
  const server = serveEdition(await makeEdition(makeArticles(20), { perPart: 1 }));
  await installFrom(server);
  fillDisk(100);
  expect(await note()).toMatchObject({ ok: true });
  expect(await kept()).toBe("À garder");
  expect(await listReadable(20)).toEqual([4, 5, 6, 7, 8, 9, 10, 11, 12, 13, 14, 15, 16, 17, 18, 19, 20]);
  expect((await firstOf(watchHeadlines({ limit: 30 }))).headlines).toHaveLength(20);
  vi.restoreAllMocks();
  expect(await installFrom(server)).toMatchObject({ outcome: "installed" });
  expect(await listReadable(20)).toHaveLength(20);
});

test("the reserve goes before any article, and is there again when there is room", async () => {
  await installFrom(serveEdition(await makeEdition(makeArticles(4), { perPart: 1 })));
  await keepReserve();
  const hasReserve = async () => {
    const database = await openDatabaseAs(`library@${scope}`, 20);
    const request = database.transaction("meta").objectStore("meta").get("reserve");
    await new Promise((resolve) => {
      request.onsuccess = resolve;
    });
    database.close();
    return request.result?.bytes instanceof Blob && request.result.bytes.size === 1_000_000;
  };
  expect(await hasReserve()).toBe(true);
  const { put } = IDBObjectStore.prototype;
  let isFull = true;
  const { delete: remove } = IDBObjectStore.prototype;
  vi.spyOn(IDBObjectStore.prototype, "delete").mockImplementation(function (this: IDBObjectStore, key) {
    isFull = false;
    return remove.call(this, key);
  });
  vi.spyOn(IDBObjectStore.prototype, "put").mockImplementation(function (this: IDBObjectStore, ...args) {
    if (!isFull) return put.apply(this, args);
    this.transaction.abort();
    throw new DOMException("The quota has been exceeded.", "QuotaExceededError");
  });
  expect(await note()).toMatchObject({ ok: true });
  expect(await hasReserve()).toBe(false);
  expect(await listReadable(4)).toEqual([1, 2, 3, 4]);
  await keepReserve();
  expect(await hasReserve()).toBe(true);
});

test("what waits for the next edition goes first, and nothing else if that is enough", async () => {
  await installFrom(serveEdition(await makeEdition(makeArticles(4), { perPart: 1 })));
  answerOf(await stagePart("0".repeat(64), new ArrayBuffer(10)));
  fillDisk(100);
  expect(await note()).toMatchObject({ ok: true });
  expect(await listReadable(4)).toEqual([1, 2, 3, 4]);
  expect(answerOf(await readStoredPartHashes()).has("0".repeat(64))).toBe(false);
});

test("where little is left, favourites are what stays", async () => {
  await installFrom(serveEdition(await makeEdition(makeArticles(30), { perPart: 1 })));
  await toggleBookmark({ target: "article:article-1" });
  fillDisk(8);
  expect(await note()).toMatchObject({ ok: true });
  const readable = await listReadable(30);
  expect(readable).toContain(1);
  expect(readable.length).toBeLessThanOrEqual(8);
});

test("several notes at once cost no more than one", async () => {
  await installFrom(serveEdition(await makeEdition(makeArticles(20), { perPart: 1 })));
  fillDisk(100);
  const notes = [1, 2, 3, 4].map((number) => saveNote({ target: `article:article-${number}` }, "À garder"));
  for (const written of await Promise.all(notes)) expect(written).toMatchObject({ ok: true });
  expect(await listReadable(20)).toHaveLength(17);
});

test("where nothing helps the command says so, and nothing is given up", async () => {
  await installFrom(serveEdition(await makeEdition(makeArticles(4), { perPart: 1 })));
  fillDisk(100, false);
  expect(await note()).toEqual({ ok: false, problem: { kind: "quota" } });
  vi.restoreAllMocks();
  expect(await kept()).toBeUndefined();
  expect(await listReadable(4)).toEqual([1, 2, 3, 4]);
});
