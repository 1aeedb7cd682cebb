import * as v from "valibot";
import { afterEach, beforeEach, expect, test, vi } from "vitest";
import { ArticleIdSchema } from "../../../src/domain/ids";
import { ReadingStateSchema } from "../../../src/domain/library/readingState";
import { articleTarget } from "../../../src/domain/library/target";
import { keepPendingIn, readReadingState, saveReadingState, watchReadingStates } from "../../../src/reader/storage";
import { setBookmarks, setHistoryIsOn, settlePending } from "../../../src/reader/storage/library";
import { openDatabaseAs } from "../../support/databases";
import { answerOf, freshPhone } from "../../support/installFrom";

const state = v.parse(ReadingStateSchema, {
  articleId: "article-1",
  block: "texte",
  offset: 0,
  progress: 0,
  updatedAt: "2026-11-24T10:00:00.000Z",
});
const target = articleTarget(v.parse(ArticleIdSchema, "article-1"));

let scope = "";
let notes: Map<string, string>;
beforeEach(() => {
  scope = freshPhone();
  notes = new Map();
  keepPendingIn({
    list: () => [...notes.keys()],
    read: (key) => notes.get(key) ?? null,
    add: (text) => {
      const key = crypto.randomUUID();
      notes.set(key, text);
      return key;
    },
    readLatest: () => null,
    writeLatest: () => undefined,
    remove: (key) => notes.delete(key),
  });
});
afterEach(() => {
  comeBack();
  vi.restoreAllMocks();
});

const leave = (): void => void dispatchEvent(new PageTransitionEvent("pagehide", { persisted: true }));
const comeBack = (): void => void dispatchEvent(new PageTransitionEvent("pageshow", { persisted: true }));

/** The records of one table, as another page sees them; it waits while somebody holds the table. */
async function readElsewhere(table: string): Promise<readonly unknown[]> {
  const database = await openDatabaseAs(`library@${scope}`, 20);
  const reading = database.transaction(table, "readwrite").objectStore(table).getAll();
  return new Promise((resolve, reject) => {
    reading.onsuccess = () => {
      database.close();
      resolve(reading.result);
    };
    reading.onerror = () => reject(reading.error);
  });
}

/** Calls back as soon as the page has begun to write. */
function whenWriting(then: () => void): void {
  const put = IDBObjectStore.prototype.put;
  vi.spyOn(IDBObjectStore.prototype, "put").mockImplementationOnce(function (this: IDBObjectStore, ...given) {
    const request = put.apply(this, given);
    then();
    return request;
  });
}

test("what is being written when the page is left is given up, and done once when it comes back", async () => {
  answerOf(await saveReadingState(state));
  const answered = vi.fn();
  const left = new Promise<void>((done) => {
    whenWriting(() => {
      leave();
      done();
    });
  });
  const saved = setBookmarks([{ target }], true);
  void saved.then(answered);
  await left;
  expect(await readElsewhere("bookmarks")).toEqual([]);
  expect(answered).not.toHaveBeenCalled();
  comeBack();
  expect(await saved).toMatchObject({ ok: true });
  expect(await readElsewhere("bookmarks")).toMatchObject([{ id: target }]);
});

test("nothing is opened between leaving and coming back", async () => {
  answerOf(await saveReadingState(state));
  const open = vi.spyOn(IDBFactory.prototype, "open");
  leave();
  const read = readReadingState(state.articleId);
  expect(await readElsewhere("readingStates")).toEqual([state]);
  expect(open).toHaveBeenCalledTimes(1);
  comeBack();
  expect(answerOf(await read)).toEqual(state);
});

test("a place that a page could only note when it was left is what the next page reads", async () => {
  answerOf(await saveReadingState(state));
  const later = { ...state, offset: 0.5, updatedAt: "2026-11-24T10:00:01.000Z" };
  const earlier = { ...state, offset: 0.9, updatedAt: "2026-11-24T09:00:00.000Z" };
  for (const after of [later, earlier]) notes.set(after.updatedAt, JSON.stringify([{ kind: "readingStates", after }]));
  notes.set("nonsense", "{");
  expect(answerOf(await readReadingState(state.articleId))).toEqual(later);
  expect(await setHistoryIsOn(false)).toMatchObject({ ok: true });
  expect(answerOf(await readReadingState(state.articleId))).toEqual(state);
});

test("a watch tells what another page changed meanwhile", async () => {
  answerOf(await saveReadingState(state));
  const seen: number[] = [];
  const stop = watchReadingStates().subscribe({
    next: (states) => seen.push(states.length),
    failed: (problem) => {
      throw new Error(problem.kind);
    },
  });
  await expect.poll(() => seen.at(-1)).toBe(1);
  leave();
  const database = await openDatabaseAs(`library@${scope}`, 20);
  const writing = database.transaction("readingStates", "readwrite");
  writing.objectStore("readingStates").put({ ...state, articleId: "article-2" });
  await new Promise((done) => writing.addEventListener("complete", done));
  database.close();
  comeBack();
  await expect.poll(() => seen.at(-1)).toBe(2);
  stop();
});

test("what a page that never came back had noted is written by the next one, and never over something later", async () => {
  const note = (updatedAt: string) =>
    JSON.stringify([{ kind: "bookmarks", after: { id: target, createdAt, updatedAt } }]);
  const createdAt = "2026-11-24T10:00:00.000Z";
  notes.set("another page", note("2026-11-24T10:00:00.000Z"));
  await settlePending();
  expect(await readElsewhere("bookmarks")).toMatchObject([{ id: target, createdAt }]);
  expect(notes.size).toBe(0);

  await setBookmarks([{ target }], false);
  notes.set("a slow page", note("2026-11-24T10:00:00.500Z"));
  await settlePending();
  expect(await readElsewhere("bookmarks")).toMatchObject([{ id: target, isGone: true }]);
});

test("what another page wrote for this one is not done again", async () => {
  answerOf(await saveReadingState(state));
  leave();
  const kept = setBookmarks([{ target }], true);
  expect(notes.size).toBe(1);
  // As the next page does once it has written it; its reader may have thought better of it since.
  notes.clear();
  comeBack();
  expect(await kept).toMatchObject({ ok: true });
  expect(await readElsewhere("bookmarks")).toEqual([]);
});

test("a note of what was done is gone once the database has answered", async () => {
  expect(await setBookmarks([{ target }], true)).toMatchObject({ ok: true });
  answerOf(await saveReadingState(state));
  expect(notes.size).toBe(0);
});
