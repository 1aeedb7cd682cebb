import { beforeEach, expect, test } from "vitest";
import { trustedScriptUrl } from "../../../src/reader/platform/app/serviceWorker";
import {
  addJournal,
  exportLibrary,
  guardLibrary,
  importLibrary,
  markRemembered,
  readBackupFile,
  readSafetyCopy,
  saveNote,
  setBookmarks,
  writeBackupFile,
} from "../../../src/reader/storage/library";
import { createBackupClient, createCopyClient } from "../../../src/reader/worker/createCopyClient";
import workerUrl from "../../../src/reader/worker/main.ts?worker&url";
import { deleteDatabase } from "../../support/databases";
import { freshPhone } from "../../support/installFrom";
import { libraryAnswerOf, oneOfEach } from "../../support/makeLibrary";

let scope = "";
let installId: string | null = null;
beforeEach(async () => {
  scope = freshPhone();
  installId = null;
  guardLibrary({
    read: () => installId,
    write: (made) => {
      installId = made;
    },
  });
  await importLibrary(oneOfEach);
});

const client = (spawn = () => new Worker(trustedScriptUrl(workerUrl), { type: "module" })) =>
  createCopyClient({ spawn, scope: () => scope });
const requestSafetyCopy = (settings: unknown = { colourScheme: "sepia" }) =>
  client()({ installId: installId ?? "", settings, appVersion: "1.0.0" });
const whole = async () => libraryAnswerOf(await exportLibrary()).library;
const note = (text: string) => saveNote({ target: "highlight:marque-1" }, text);

async function readFile(name: string): Promise<File> {
  const folder = await openCopies();
  return (await folder.getFileHandle(name)).getFile();
}
async function openCopies(): Promise<FileSystemDirectoryHandle> {
  const copies = await (await navigator.storage.getDirectory()).getDirectoryHandle("library-copies");
  return copies.getDirectoryHandle(encodeURIComponent(`library@${scope}`));
}
async function spoil(name: string, change: (bytes: Uint8Array<ArrayBuffer>) => Uint8Array<ArrayBuffer>): Promise<void> {
  const bytes = new Uint8Array(await (await readFile(name)).arrayBuffer());
  const writable = await (await (await openCopies()).getFileHandle(name)).createWritable();
  await writable.write(change(bytes));
  await writable.close();
}

test("the copy is the whole library, and the page is given it too", async () => {
  expect(await readSafetyCopy()).toBeNull();
  const kept = await requestSafetyCopy();
  const copy = await readSafetyCopy();
  expect(copy?.backup.library).toEqual(await whole());
  expect(copy?.backup.settings).toEqual({ colourScheme: "sepia" });
  if (kept.outcome !== "kept") throw new Error(JSON.stringify(kept));
  expect(await readBackupFile(new Blob([kept.bytes]))).toEqual(copy);
});

const backupOptions = { settings: { colourScheme: "sepia" }, appVersion: "1.0.0", isPacked: true };

test("a backup that a thread writes is the one that the page would write", async () => {
  const request = createBackupClient({
    spawn: () => new Worker(trustedScriptUrl(workerUrl), { type: "module" }),
    scope: () => scope,
  });
  const inThread = await request({ installId: installId ?? "", ...backupOptions }, () => undefined);
  const inPage = libraryAnswerOf(await writeBackupFile(backupOptions));
  const [one, other] = await Promise.all(
    [inThread, inPage].map((written) => readBackupFile(written?.content ?? new Blob())),
  );
  if (!one?.ok || !other?.ok) throw new Error("not a backup");
  expect({ ...one.backup, writtenAt: "" }).toEqual({ ...other.backup, writtenAt: "" });
  expect(one.backup).toMatchObject({ library: await whole(), settings: { colourScheme: "sepia" } });
  expect(inThread?.changes).toBe(inPage.changes);
});

test("a backup tells how far it is, up to the whole library", async () => {
  const shares: number[] = [];
  await writeBackupFile(backupOptions, (share) => shares.push(share));
  expect(shares.at(-1)).toBe(1);
  expect(shares).toEqual(shares.toSorted((one, other) => one - other));
});

test("where no thread starts, the page is told to write the backup itself", async () => {
  const request = createBackupClient({ spawn: () => new Worker("/nothing.js"), scope: () => scope });
  expect(await request({ installId: "x", ...backupOptions }, () => undefined)).toBeUndefined();
});

test("the newest copy is read, and the one before stays until it is whole", async () => {
  for (const text of ["Un", "Deux", "Trois"]) {
    await note(text);
    await requestSafetyCopy();
    expect((await readSafetyCopy())?.backup.library.notes).toMatchObject([{ text }]);
  }
  // The third was written over the first.
  await spoil("0", (bytes) => bytes.subarray(0, bytes.length - 30));
  expect((await readSafetyCopy())?.backup.library.notes).toMatchObject([{ text: "Deux" }]);
});

test("a copy that was not finished is no copy", async () => {
  await requestSafetyCopy();
  await spoil("0", (bytes) => bytes.fill(0, 0, 8));
  expect(await readSafetyCopy()).toBeNull();
  await requestSafetyCopy();
  expect((await readSafetyCopy())?.backup.library).toEqual(await whole());
});

test("a library that was cleared is not copied over its copy", async () => {
  await requestSafetyCopy();
  const before = await whole();
  await deleteDatabase(`library@${scope}`);
  expect(await requestSafetyCopy()).toMatchObject({ outcome: "failed", problem: { kind: "evicted" } });
  expect(await requestSafetyCopy()).toMatchObject({ outcome: "failed", problem: { kind: "evicted" } });
  expect((await readSafetyCopy())?.backup.library).toEqual(before);
});

test("what was written since the copy is beside the database: nothing is missing when it was cleared", async () => {
  await note("Copiée");
  await requestSafetyCopy();
  // This page remembers what it wrote itself; the next one has only what was noted.
  markRemembered()();
  expect(await addJournal(null)).toBeNull();
  await note("Pas encore");
  await note("Pas encore copiée");
  await setBookmarks([{ target: "article:article-9" }], true);
  const before = await whole();
  markRemembered()();
  await deleteDatabase(`library@${scope}`);
  const copy = (await readSafetyCopy())?.backup ?? null;
  expect(copy?.library).not.toEqual(before);
  const found = await addJournal(copy);
  expect(found?.library).toEqual(before);
  expect(found?.settings).toEqual({ colourScheme: "sepia" });
  expect(found?.writtenAt ?? "").toMatch(/^20/);
  expect(String(found?.writtenAt) > String(copy?.writtenAt)).toBe(true);
});

test("a library that was never copied is whole in what was noted", async () => {
  const before = await whole();
  markRemembered()();
  await deleteDatabase(`library@${scope}`);
  expect((await addJournal(null))?.library).toEqual(before);
});

test("what this page wrote last is known to it when everything of the site is cleared", async () => {
  await requestSafetyCopy();
  const forget = markRemembered();
  await note("Pas encore copiée");
  forget();
  await caches.delete(`library-journal@${scope}`);
  expect((await addJournal(null))?.library.notes).toMatchObject([{ text: "Pas encore copiée" }]);
});

test("two publishers under one origin each have their own copy", async () => {
  await requestSafetyCopy();
  freshPhone();
  expect(await readSafetyCopy()).toBeNull();
  expect(await addJournal(null)).toBeNull();
});

test("two tabs that copy at once leave a whole copy", async () => {
  const outcomes = await Promise.all([requestSafetyCopy(), requestSafetyCopy(), requestSafetyCopy()]);
  for (const { outcome } of outcomes) expect(["kept", "busy"]).toContain(outcome);
  expect((await readSafetyCopy())?.backup.library).toEqual(await whole());
});

test.each([
  ["that cannot be loaded", () => new Worker("/nothing.js")],
  ["that talks of something else", () => new Worker(URL.createObjectURL(new Blob(["postMessage('?')"])))],
  [
    "that cannot be made",
    () => {
      throw new Error("no");
    },
  ],
])("a thread %s is reported", async (_, spawn) => {
  expect(await client(spawn)({ installId: "x", settings: {}, appVersion: "" })).toMatchObject({ outcome: "crashed" });
});
