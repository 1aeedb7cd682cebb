import { afterEach, beforeEach, describe, expect, test, vi } from "vitest";
import { decodeBackup, encodeBackup } from "../../../../src/domain/library/backup/backup";
import { readReadingState, saveReadingState, watchBookmarked } from "../../../../src/reader/storage";
import {
  checkLibrary,
  exportLibrary,
  guardLibrary,
  importLibrary,
  type LibraryProblem,
  recoverLibrary,
  saveNote,
  setBookmarks,
  setHistoryIsOn,
  watchBackupState,
  watchHistoryIsOn,
  watchTags,
} from "../../../../src/reader/storage/library";
import { deleteDatabase, openDatabaseAs } from "../../../support/databases";
import { answerOf, firstOf, freshPhone } from "../../../support/installFrom";
import { libraryAnswerOf, oneOfEach } from "../../../support/makeLibrary";

let scope = "";
let canary: string | null = null;
beforeEach(() => {
  scope = freshPhone();
  canary = null;
  guardLibrary({
    read: () => canary,
    write: (installId) => {
      canary = installId;
    },
  });
});
afterEach(() => {
  vi.restoreAllMocks();
});

const evicted = { ok: false, problem: { kind: "evicted" } };
const bookmark = () => setBookmarks([{ target: "article:article-1" }], true);
/** As another page or the next start finds it: the memory of this page is of another database. */
const evict = () => deleteDatabase(`library@${scope}`);

test("a library that never was is new, and has an identity from its first record on", async () => {
  expect(await checkLibrary()).toMatchObject({ ok: true });
  expect(canary).toBeNull();
  expect(await bookmark()).toMatchObject({ ok: true });
  expect(canary).toMatch(/^[0-9a-f-]{36}$/);
  expect(await checkLibrary()).toMatchObject({ ok: true });
});

describe("a library that was cleared", () => {
  test("a library that was cleared while it was closed is missed at the first question, and not written over", async () => {
    canary = "the identity of the library that was here";
    expect(await checkLibrary()).toEqual(evicted);
    expect(await bookmark()).toEqual(evicted);
    expect(await exportLibrary()).toEqual(evicted);
    expect(await importLibrary(oneOfEach)).toEqual(evicted);
    expect((await firstOf(watchBookmarked())).size).toBe(0);
  });

  test("a library that was cleared while it is open is told to whoever watches, and not written over", async () => {
    await bookmark();
    const problems: LibraryProblem[] = [];
    const stop = watchTags().subscribe({ next: () => {}, failed: (problem) => problems.push(problem) });
    await evict();
    expect(await saveNote({ target: "article:article-1" }, "Perdue ?")).toEqual(evicted);
    const database = await openDatabaseAs(`library@${scope}`, 20);
    expect(database.transaction("notes").objectStore("notes").count()).toBeDefined();
    database.close();
    expect(await checkLibrary()).toEqual(evicted);
    stop();
    const again = watchTags().subscribe({ next: () => {}, failed: (problem) => problems.push(problem) });
    await expect.poll(() => problems).toContainEqual({ kind: "evicted" });
    again();
  });

  test("a library that was cleared with the canary as well is missed by the page that is open", async () => {
    await bookmark();
    canary = null;
    await evict();
    expect(await bookmark()).toEqual(evicted);
  });

  test("is recovered from a copy, together with what was read since", async () => {
    await importLibrary(oneOfEach);
    const { library } = libraryAnswerOf(await exportLibrary());
    await evict();
    const [state] = oneOfEach.readingStates;
    if (!state) throw new Error("makeLibrary has a reading state");
    const later = { ...state, progress: 0.75, updatedAt: "2026-11-25T10:00:00.000Z" };
    answerOf(await saveReadingState(later));
    expect(await checkLibrary()).toEqual(evicted);
    expect(await recoverLibrary({ library })).toMatchObject({ ok: true });
    expect(libraryAnswerOf(await exportLibrary()).library).toEqual({ ...library, readingStates: [later] });
    expect(answerOf(await readReadingState(state.articleId))).toEqual(later);
    expect(await bookmark()).toMatchObject({ ok: true });
  });

  test("can be given up", async () => {
    await bookmark();
    await evict();
    expect(await recoverLibrary(null)).toMatchObject({ ok: true });
    expect(await bookmark()).toMatchObject({ ok: true });
  });
});

test("a canary that was cleared alone is set again", async () => {
  await bookmark();
  const installId = canary;
  canary = null;
  expect(await checkLibrary()).toMatchObject({ ok: true });
  expect(canary).toBe(installId);
});

describe("a history that was turned off", () => {
  /** What is on the phone, written and read as a file is. */
  async function copyAll() {
    const { changes: _, ...content } = libraryAnswerOf(await exportLibrary());
    const decoded = decodeBackup(encodeBackup({ ...content, settings: null, writtenAt: null }, "1"));
    if (!decoded.ok) throw new Error(decoded.problem.kind);
    return decoded.backup;
  }

  test("stays off when a cleared library is restored", async () => {
    await bookmark();
    const { changes } = await firstOf(watchBackupState());
    await setHistoryIsOn(false);
    expect((await firstOf(watchBackupState())).changes).toBe(changes + 1);
    const copy = await copyAll();
    await evict();
    expect(await checkLibrary()).toEqual(evicted);
    expect(await recoverLibrary(copy)).toMatchObject({ ok: true });
    expect(await firstOf(watchHistoryIsOn())).toBe(false);
  });

  test("goes on where this phone's reader turned it on, and stays off whatever a backup says", async () => {
    await bookmark();
    await setHistoryIsOn(false);
    const off = await copyAll();
    await setHistoryIsOn(true);
    const on = await copyAll();
    await importLibrary(off.library, off);
    expect(await firstOf(watchHistoryIsOn())).toBe(true);
    await setHistoryIsOn(false);
    await importLibrary(on.library, on);
    expect(await firstOf(watchHistoryIsOn())).toBe(false);
  });
});
