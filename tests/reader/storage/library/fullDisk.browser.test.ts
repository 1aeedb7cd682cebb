import { afterEach, beforeEach, expect, test, vi } from "vitest";
import { readArticle, readStoredPartHashes, stagePart, watchHeadlines } from "../../../../src/reader/storage";
import { refillReserve, saveNote, setBookmarks, watchOnTarget } from "../../../../src/reader/storage/library";
import { openDatabaseAs } from "../../../support/databases";
import { answerOf, firstOf, freshPhone, installFrom } from "../../../support/installFrom";
import { makeArticle, makeArticles, makeEdition } from "../../../support/makeEdition";
import { serveEdition } from "../../../support/serveEdition";

let scope = "";
beforeEach(() => {
  scope = freshPhone();
});
afterEach(() => {
  vi.restoreAllMocks();
});

/** A disk on which nothing can be written until so many records of these tables were deleted; as Chromium does it. */
function fillDisk(untilDeleted: number, of: readonly string[] = ["parts", "meta"]): void {
  let deleted = 0;
  const { put, delete: remove } = IDBObjectStore.prototype;
  vi.spyOn(IDBObjectStore.prototype, "delete").mockImplementation(function (this: IDBObjectStore, key) {
    if (of.includes(this.name)) deleted += 1;
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

/** What went is missing in the edition, which says so and fetches it anew. */
const isReadable = async (number: number) => {
  const read = await readArticle(makeArticle(number).id);
  return read.ok || read.problem.kind !== "damaged" ? answerOf(read) !== null : false;
};
const listReadable = async (count: number) => {
  const numbers = Array.from({ length: count }, (_, index) => index + 1);
  const readable = await Promise.all(numbers.map(isReadable));
  return numbers.filter((_, index) => readable[index]);
};

async function countReserve(): Promise<number> {
  const database = await openDatabaseAs(`library@${scope}`, 20);
  const request = database.transaction("meta").objectStore("meta").getAll();
  await new Promise((resolve) => {
    request.onsuccess = resolve;
  });
  database.close();
  return request.result.filter(({ bytes }) => bytes instanceof Blob && bytes.size === 200_000).length;
}

test("the reserve goes before any article, no more of it than it takes, and is made whole again", async () => {
  await installFrom(serveEdition(await makeEdition(makeArticles(4), { perPart: 1 })));
  await refillReserve();
  expect(await countReserve()).toBe(6);
  fillDisk(2);
  expect(await note()).toMatchObject({ ok: true });
  expect(await kept()).toBe("À garder");
  expect(await countReserve()).toBe(4);
  expect(await listReadable(4)).toEqual([1, 2, 3, 4]);
  await refillReserve();
  expect(await countReserve()).toBe(6);
});

test("without a reserve the oldest articles go, which the next installation brings back", async () => {
  const server = serveEdition(await makeEdition(makeArticles(20), { perPart: 1 }));
  await installFrom(server);
  fillDisk(1);
  expect(await note()).toMatchObject({ ok: true });
  expect(await kept()).toBe("À garder");
  expect(await listReadable(20)).toEqual([4, 5, 6, 7, 8, 9, 10, 11, 12, 13, 14, 15, 16, 17, 18, 19, 20]);
  expect((await firstOf(watchHeadlines({ limit: 30 }))).headlines).toHaveLength(20);
  vi.restoreAllMocks();
  expect(await installFrom(server)).toMatchObject({ outcome: "installed" });
  expect(await listReadable(20)).toHaveLength(20);
});

test("what waits for the next edition goes first, and nothing else if that is enough", async () => {
  await installFrom(serveEdition(await makeEdition(makeArticles(4), { perPart: 1 })));
  answerOf(await stagePart("0".repeat(64), new ArrayBuffer(10)));
  fillDisk(1);
  expect(await note()).toMatchObject({ ok: true });
  expect(await listReadable(4)).toEqual([1, 2, 3, 4]);
  expect(answerOf(await readStoredPartHashes()).has("0".repeat(64))).toBe(false);
});

test("a favourite is not among what goes, be it ever so old", async () => {
  await installFrom(serveEdition(await makeEdition(makeArticles(20), { perPart: 1 })));
  await setBookmarks([{ target: "article:article-1" }], true);
  fillDisk(1);
  expect(await note()).toMatchObject({ ok: true });
  const readable = await listReadable(20);
  expect(readable).toHaveLength(17);
  expect(readable).toContain(1);
});

test("where nothing helps the command says so, and the edition is not emptied for nothing", async () => {
  await installFrom(serveEdition(await makeEdition(makeArticles(20), { perPart: 1 })));
  fillDisk(Number.POSITIVE_INFINITY);
  for (let time = 0; time < 5; time += 1) expect(await note()).toMatchObject({ ok: false });
  expect(await note()).toEqual({ ok: false, problem: { kind: "quota" } });
  vi.restoreAllMocks();
  expect(await kept()).toBeUndefined();
  expect((await listReadable(20)).length).toBe(15);
});
