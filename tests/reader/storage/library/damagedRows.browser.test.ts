import * as v from "valibot";
import { beforeEach, describe, expect, test } from "vitest";
import { decodeBackup, encodeBackup } from "../../../../src/domain/library/backup/backup";
import { indexLibrary, listAnnotations } from "../../../../src/domain/library/indexLibrary";
import { LIBRARY_KINDS, type LibraryKind } from "../../../../src/domain/library/library";
import { readTarget, TargetSchema } from "../../../../src/domain/library/target";
import {
  readReadingState,
  saveReadingState,
  watchBookmarked,
  watchReadingStates,
} from "../../../../src/reader/storage";
import {
  exportLibrary,
  guardLibrary,
  importLibrary,
  listUnreadableRows,
  recoverLibrary,
  replaceLibrary,
  saveNote,
  setBookmarks,
  watchBackupState,
  watchCounts,
  watchHighlights,
  watchHistoryIsOn,
  watchLibrary,
  watchOnTarget,
  watchTags,
  watchUnreadable,
  watchViews,
} from "../../../../src/reader/storage/library";
import { DAMAGES, describeRows, FIELDS, isKey, KEY_DAMAGES, makeVictims, writeDamage } from "../../../support/damage";
import { firstOf, freshPhone } from "../../../support/installFrom";
import { libraryAnswerOf, oneOfEach } from "../../../support/makeLibrary";

const victims = makeVictims("article-2");
// What is tried comes from `damage.ts` as text, for browsers that only take text.
const run = <T>(source: string): Promise<T> => new Function(`return ${source}`)();
const rowsOf = (kind: string): Promise<readonly string[]> => run(describeRows(scope, kind));

let scope = "";
let canary: string | null = null;
beforeEach(async () => {
  scope = freshPhone();
  canary = null;
  guardLibrary({
    read: () => canary,
    write: (installId) => {
      canary = installId;
    },
  });
  await importLibrary(oneOfEach);
});

const damagesOf = (field: (typeof FIELDS)[number]) =>
  (isKey(field) ? KEY_DAMAGES : Object.keys(DAMAGES)).filter((damage) => damage !== "huge");

/** All that screens ask. */
async function readEverything() {
  const library = await firstOf(watchLibrary());
  const index = indexLibrary(library);
  for (const { target } of listAnnotations(index)) readTarget(target);
  for (const { id } of library.bookmarks) encodeURIComponent(readTarget(id).id);
  await firstOf(watchTags());
  await firstOf(watchCounts());
  await firstOf(watchViews("library"));
  const marked = [...(await firstOf(watchBookmarked()))];
  expect(marked.filter((target) => !v.is(TargetSchema, target))).toEqual([]);
  await firstOf(watchReadingStates());
  await firstOf(watchHighlights("article-2" as never));
  await firstOf(watchOnTarget("article:article-2"));
  await readReadingState("article-2" as never);
  return library;
}

/*
 * All damages of a field at once: what is read is read from all rows, so that one that takes others with it shows.
 */
describe.each(FIELDS.map((field) => ({ name: `${field.kind}: ${field.path}`, field })))(
  "rows with one damaged field ($name)",
  ({ field }) => {
    test("take nothing else with them, stay as they are, and go along in the backup, however they are damaged", async () => {
      for (const [at, damage] of damagesOf(field).entries()) {
        await run(writeDamage(scope, field, damage, makeVictims(`article-${at + 10}`)[field.kind]));
      }
      const before = await rowsOf(field.kind);
      expect(before.length).toBeGreaterThanOrEqual(damagesOf(field).length);
      const library = await readEverything();
      const told = await firstOf(watchUnreadable());
      for (const kind of LIBRARY_KINDS) {
        for (const entry of oneOfEach[kind]) expect(library[kind]).toContainEqual(entry);
      }
      const exported = libraryAnswerOf(await exportLibrary());
      const decoded = decodeBackup(encodeBackup({ ...exported, settings: {}, writtenAt: null }, "1"));
      // Whatever this phone shows another phone takes, too.
      expect(decoded).toMatchObject({ ok: true, dropped: 0 });
      expect(told).toBe(exported.unreadable.length);
      const kept = exported.library[field.kind].length + exported.unreadable.filter(isOf(field.kind)).length;
      expect(kept).toBe(before.length);
      expect(await saveNote({ target: "article:new" }, "Nouvelle")).toMatchObject({ ok: true });
      expect(await rowsOf(field.kind)).toEqual(expect.arrayContaining([...before]));
      const unreadable = libraryAnswerOf(await listUnreadableRows()).length;
      expect(await firstOf(watchUnreadable(), (count) => count === unreadable)).toBe(unreadable);
    });
  },
);

const isOf =
  (wanted: LibraryKind) =>
  ({ kind }: { readonly kind: LibraryKind }) =>
    kind === wanted;

describe("a damaged row under the very key that is written", () => {
  const asides = async () => (await rowsOf("meta")).filter((row) => row.includes("aside-"));
  beforeEach(async () => {
    for (const [kind, path] of [
      ["notes", "text"],
      ["bookmarks", "createdAt"],
      ["readingStates", "progress"],
    ] as const) {
      await run(writeDamage(scope, { kind, path }, "date", victims[kind]));
    }
    expect(libraryAnswerOf(await listUnreadableRows())).toHaveLength(3);
  });

  test("is set aside by a command, and undoing the command does not take it away", async () => {
    const saved = await saveNote({ target: "article:article-2" }, "Nouvelle");
    expect((await firstOf(watchOnTarget("article:article-2"))).note?.text).toBe("Nouvelle");
    expect(await asides()).toHaveLength(1);
    if (saved.ok) await saved.undo();
    await setBookmarks([{ target: "article:article-2" }], true);
    expect(await asides()).toHaveLength(2);
    expect(libraryAnswerOf(await listUnreadableRows())).toHaveLength(3);
  });

  test("is set aside once, however often the same row comes back", async () => {
    for (const text of ["Une", "Deux"]) {
      await run(writeDamage(scope, { kind: "notes", path: "text" }, "date", victims.notes));
      await saveNote({ target: "article:article-2" }, text);
    }
    expect(await asides()).toHaveLength(1);
  });

  test("is set aside by reading on", async () => {
    const [state] = oneOfEach.readingStates;
    if (!state) throw new Error("there is one");
    await saveReadingState({ ...state, articleId: "article-2" as never });
    expect(await asides()).toHaveLength(1);
  });

  test.each([
    ["a merge", importLibrary],
    ["a replacement", replaceLibrary],
    ["a recovery", (library: typeof oneOfEach) => recoverLibrary({ library })],
  ])("is set aside by %s", async (_, restore) => {
    const sound = { ...oneOfEach, notes: [{ ...oneOfEach.notes[0], id: "article:article-2" }] };
    expect(await restore(sound as never)).toMatchObject({ ok: true });
    expect(libraryAnswerOf(await listUnreadableRows())).toHaveLength(3);
    expect(libraryAnswerOf(await exportLibrary()).library.notes.map(({ id }) => id)).toContain("article:article-2");
  });

  test("comes to another phone with the backup, once, however often it is restored", async () => {
    const { library, unreadable } = libraryAnswerOf(await exportLibrary());
    await importLibrary(library, { unreadable });
    expect(libraryAnswerOf(await listUnreadableRows())).toHaveLength(3);
    // It has them where they are.
    expect(await asides()).toEqual([]);
    freshPhone();
    canary = null;
    await importLibrary(library, { unreadable });
    await importLibrary(library, { unreadable });
    expect(libraryAnswerOf(await listUnreadableRows())).toEqual(unreadable);
  });
});

const SAVED = "2026-11-22T10:00:00.000Z";

test.each(Object.keys(DAMAGES))("facts about the library that are damaged (%s) are written anew", async (damage) => {
  for (const [key, path] of [
    ["identity", "installId"],
    ["backup", "changes"],
    ["backup", "lastBackupAt"],
    ["history", "isOn"],
  ]) {
    const fact = { key, changes: 1, lastBackupAt: SAVED };
    await run(writeDamage(scope, { kind: "meta", path } as never, damage, fact));
    await firstOf(watchBackupState());
    expect(await firstOf(watchHistoryIsOn())).toBe(true);
    expect(await setBookmarks([{ target: "article:article-9" }], true), key).toMatchObject({ ok: true });
    const { changes, lastBackupAt } = await firstOf(watchBackupState());
    expect(changes).toEqual(expect.any(Number));
    // The damaged one alone.
    if (path === "changes") expect(lastBackupAt).toBe(SAVED);
    if (path === "lastBackupAt") expect({ changes, lastBackupAt }).toEqual({ changes: 1, lastBackupAt: null });
  }
});

test("what could not be read again is not said to be saved", async () => {
  expect(await saveNote({ target: "article:article-3" }, "x".repeat(200_000))).toMatchObject({ ok: false });
  expect(await saveNote({ target: "article:article-3", title: "t".repeat(5000) }, "Note")).toMatchObject({ ok: true });
  expect(libraryAnswerOf(await listUnreadableRows())).toEqual([]);
});
