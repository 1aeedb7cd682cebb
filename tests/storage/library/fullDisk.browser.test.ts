import { afterEach, beforeEach, expect, test, vi } from "vitest";
import { readArticle, readStoredPartHashes, stagePart, watchHeadlines } from "../../../src/storage";
import { saveNote, toggleBookmark, watchOnTarget } from "../../../src/storage/library";
import { answerOf, firstOf, freshPhone, installFrom } from "../../support/installFrom";
import { makeArticle, makeArticles, makeEdition } from "../../support/makeEdition";
import { serveEdition } from "../../support/serveEdition";

beforeEach(async () => {
  freshPhone();
});
afterEach(() => {
  vi.restoreAllMocks();
});

/** A disk on which nothing can be written until so many records were deleted; as Chromium does it. */
function fillDisk(untilDeleted: number): void {
  let deleted = 0;
  const { put, delete: remove } = IDBObjectStore.prototype;
  vi.spyOn(IDBObjectStore.prototype, "delete").mockImplementation(function (this: IDBObjectStore, key) {
    deleted += 1;
    return remove.call(this, key);
  });
  vi.spyOn(IDBObjectStore.prototype, "put").mockImplementation(function (this: IDBObjectStore, ...args) {
    if (deleted >= untilDeleted) return put.apply(this, args);
    this.transaction.abort();
    throw new DOMException("The quota has been exceeded.", "QuotaExceededError");
  });
}

const note = () => saveNote({ target: "article:article-3" }, "À garder");
const kept = async () => (await firstOf(watchOnTarget("article:article-3"))).note?.text;

test("a note on a full disk costs the oldest articles, and is kept", async () => {
  const server = serveEdition(await makeEdition(makeArticles(20), { perPart: 1 }));
  await installFrom(server);
  fillDisk(3);
  expect(await note()).toMatchObject({ ok: true });
  expect(await kept()).toBe("À garder");
  const readable = async (number: number) => answerOf(await readArticle(makeArticle(number).id)) !== null;
  expect([await readable(1), await readable(20)]).toEqual([false, true]);
  // Its headline is still in the lists, and the next installation brings it back.
  expect((await firstOf(watchHeadlines({ limit: 30 }))).headlines).toHaveLength(20);
  vi.restoreAllMocks();
  expect(await installFrom(server)).toMatchObject({ outcome: "installed" });
  expect(await readable(1)).toBe(true);
});

test("what waits for the next edition goes first, and favourites last", async () => {
  await installFrom(serveEdition(await makeEdition(makeArticles(4), { perPart: 1 })));
  await toggleBookmark({ target: "article:article-1" });
  answerOf(await stagePart("0".repeat(64), new ArrayBuffer(10)));
  fillDisk(4);
  expect(await note()).toMatchObject({ ok: true });
  const readable = await Promise.all(
    [1, 2, 3, 4].map(async (number) => answerOf(await readArticle(makeArticle(number).id)) !== null),
  );
  expect(readable).toEqual([true, false, false, false]);
  expect(answerOf(await readStoredPartHashes()).has("0".repeat(64))).toBe(false);
});

test("with nothing left to give up the command says so, and nothing is changed", async () => {
  await installFrom(serveEdition(await makeEdition(makeArticles(4), { perPart: 1 })));
  fillDisk(Number.POSITIVE_INFINITY);
  expect(await note()).toEqual({ ok: false, problem: { kind: "quota" } });
  vi.restoreAllMocks();
  expect(await kept()).toBeUndefined();
});
