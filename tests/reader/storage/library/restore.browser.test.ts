import fc from "fast-check";
import { beforeEach, describe, expect, test } from "vitest";
import { decodeBackup, encodeBackup } from "../../../../src/domain/library/backup/backup";
import type { Library, WholeLibrary } from "../../../../src/domain/library/library";
import { watchBookmarked } from "../../../../src/reader/storage";
import {
  addTag,
  exportLibrary,
  importLibrary,
  packBackup,
  readBackupFile,
  replaceLibrary,
  saveNote,
  setBookmarks,
  watchLibrary,
  watchOnTarget,
  watchTags,
} from "../../../../src/reader/storage/library";
import { firstOf, freshPhone } from "../../../support/installFrom";
import { libraryArbitrary } from "../../../support/libraryArbitrary";
import { libraryAnswerOf, oneOfEach } from "../../../support/makeLibrary";

beforeEach(() => {
  freshPhone();
});

const whole = async () => libraryAnswerOf(await exportLibrary()).library;
async function restore(file: WholeLibrary) {
  const done = await importLibrary(file);
  if (!done.ok) throw new Error(done.problem.kind);
  return done;
}
const writtenAt = "2026-11-25T10:00:00.000Z";
const write = (library: WholeLibrary) => encodeBackup({ library, settings: {}, writtenAt }, "1.0.0");

test("a backup restored on another phone makes the same library, and the same backup", async () => {
  await restore(oneOfEach);
  const text = write(await whole());
  freshPhone();
  const decoded = decodeBackup(text);
  if (!decoded.ok) throw new Error(decoded.problem.kind);
  await restore(decoded.backup.library);
  expect(write(await whole())).toBe(text);
  expect(await firstOf(watchLibrary())).toEqual(oneOfEach);
});

test("whatever is in a library is the same on another phone, field by field, through the file of a backup", async () => {
  await fc.assert(
    fc.asyncProperty(libraryArbitrary, odd, async (library, text) => {
      freshPhone();
      await restore({ ...library, notes: [...library.notes, { ...note, text }] });
      const before = await whole();
      const decoded = await readBackupFile(await packBackup(write(before)));
      if (!decoded.ok) throw new Error(decoded.problem.kind);
      expect(decoded.dropped).toBe(0);
      freshPhone();
      await restore(decoded.backup.library);
      expect(await whole()).toEqual(before);
      await replaceLibrary(decoded.backup.library);
      expect(await whole()).toEqual(before);
    }),
    { numRuns: 40 },
  );
});

/** Halves of characters, controls and all that JSON and UTF-8 have rules about. */
const odd = fc.string({
  unit: fc.constantFrom("\ud800", "\udfff", "\u0000", "\u2028", "\ufeff", '"', "\\", "é", "😀"),
  minLength: 1,
});
const note = {
  ...(oneOfEach.notes[0] ?? raise("there is a note")),
  id: "article:odd",
  createdAt: "1970-01-01T00:00:00.000Z",
  updatedAt: "+012026-01-01T00:00:00.000Z",
} as const;

function raise(why: string): never {
  throw new Error(why);
}

test("a restore adds and takes nothing away, and the second time does nothing", async () => {
  await setBookmarks([{ target: "article:mine" }], true);
  await restore(oneOfEach);
  expect([...(await firstOf(watchBookmarked()))].sort()).toEqual(["article:article-1", "article:mine"]);
  const before = await whole();
  await restore(oneOfEach);
  expect(await whole()).toEqual(before);
});

test("a restore can be undone, and done again", async () => {
  await setBookmarks([{ target: "article:mine" }], true);
  const before = await whole();
  const restored = await restore(oneOfEach);
  const after = await whole();
  const undone = await restored.undo();
  expect(await whole()).toEqual(before);
  if (!undone.ok) throw new Error(undone.problem.kind);
  await undone.undo();
  expect(await whole()).toEqual(after);
  await restored.undo();
  await restore(oneOfEach);
  expect(await whole()).toEqual(after);
});

test("undoing a restore leaves alone what was written since", async () => {
  const restored = await restore(oneOfEach);
  await saveNote({ target: "highlight:marque-1" }, "Écrit depuis");
  await restored.undo();
  expect((await firstOf(watchOnTarget("highlight:marque-1"))).note?.text).toBe("Écrit depuis");
  expect((await firstOf(watchBookmarked())).size).toBe(0);
});

test("what was changed here after a restore from a clock that was ahead still counts", async () => {
  const [note] = oneOfEach.notes;
  if (!note) throw new Error("makeLibrary has a note");
  await restore({ ...oneOfEach, notes: [{ ...note, updatedAt: "2890-01-01T00:00:00.000Z" }] });
  await saveNote({ target: note.id }, "Aujourd’hui");
  await restore({ ...oneOfEach, notes: [{ ...note, updatedAt: "2890-01-01T00:00:00.000Z" }] });
  expect((await firstOf(watchOnTarget(note.id))).note?.text).toBe("Aujourd’hui");
});

test("an older backup does not bring back what was taken away", async () => {
  await restore(oneOfEach);
  await setBookmarks([{ target: "article:article-1" }], false);
  await restore(oneOfEach);
  expect((await firstOf(watchBookmarked())).size).toBe(0);
});

test("two tags that come to bear one name become one, and two again when the restore is undone", async () => {
  const [tag] = oneOfEach.tags;
  const [tagging] = oneOfEach.taggings;
  if (!tag || !tagging) throw new Error("makeLibrary has one of each");
  await addTag([{ target: "article:mine" }], "Lacs");
  const before = await whole();
  const lakes = { ...oneOfEach, tags: [{ ...tag, name: "LACS" }] };
  const restored = await restore(lakes);
  const list = async () => (await firstOf(watchTags())).map(({ name, count }) => [name, count]);
  expect(await list()).toEqual([["LACS", 2]]);
  await restore(lakes);
  expect(await list()).toEqual([["LACS", 2]]);
  await restored.undo();
  expect(await whole()).toEqual(before);
  expect(await list()).toEqual([["Lacs", 1]]);
});

test("whoever watches everything is told of a command, and of what it was not about keeps what it had", async () => {
  await restore(oneOfEach);
  const seen: Library[] = [];
  const stop = watchLibrary().subscribe({ next: (library) => seen.push(library), failed: () => {} });
  await expect.poll(() => seen.length).toBeGreaterThan(0);
  const before = seen.at(-1);
  await addTag([{ target: "article:mine", title: "Le mien" }], "Lacs");
  await expect.poll(() => seen.at(-1)?.tags.length).toBe(2);
  expect(seen.at(-1)?.highlights).toBe(before?.highlights);
  expect(seen.at(-1)).toMatchObject({ tags: [{}, {}], taggings: [{}, {}], subjects: [{}, {}] });
  stop();
});

test("replacing makes the library what the file has and only that, and can be undone", async () => {
  await setBookmarks([{ target: "article:mine" }], true);
  const before = await whole();
  const replaced = await replaceLibrary(oneOfEach);
  expect(await whole()).toEqual(oneOfEach);
  if (!replaced.ok) throw new Error(replaced.problem.kind);
  await replaced.undo();
  expect(await whole()).toEqual(before);
});

describe("a file", () => {
  test("is read packed and unpacked", async () => {
    const text = write(oneOfEach);
    const packed = await packBackup(text);
    expect(packed.size).toBeLessThan(text.length);
    for (const file of [packed, new Blob([text]), new Blob(["\uFEFF", text])]) {
      expect(await readBackupFile(file)).toEqual({
        ok: true,
        backup: { library: oneOfEach, settings: {}, writtenAt },
        dropped: 0,
      });
    }
  });

  test("a file that is none says so", async () => {
    const packed = await packBackup(write(oneOfEach));
    const problemOf = async (file: Blob) => {
      const read = await readBackupFile(file);
      return read.ok ? "none" : read.problem.kind;
    };
    expect(await problemOf(new Blob([]))).toBe("not-json");
    expect(await problemOf(new Blob(["PK\u0003\u0004"]))).toBe("not-json");
    expect(await problemOf(new Blob([new Uint8Array([0xff, 0xfe, 0x00])]))).toBe("not-json");
    expect(await problemOf(packed.slice(0, packed.size - 20))).toBe("truncated");
    expect(await problemOf(new Blob([write(oneOfEach).slice(0, 300)]))).toBe("truncated");
    expect(await problemOf(await packBackup("Bonjour"))).toBe("not-json");
  });

  test("a file of 200 MB is refused, packed or not, and does not fill the memory first", async () => {
    const megabyte = " ".repeat(1_000_000);
    const large = new Blob(Array.from({ length: 200 }, () => megabyte));
    expect(await readBackupFile(large)).toMatchObject({ ok: false, problem: { kind: "too-large" } });
    const packed = large.stream().pipeThrough(new CompressionStream("gzip"));
    const bomb = await new Response(packed).blob();
    expect(bomb.size).toBeLessThan(1_000_000);
    expect(await readBackupFile(bomb)).toMatchObject({ ok: false, problem: { kind: "too-large" } });
  });
});
