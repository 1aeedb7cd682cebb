import { afterEach, beforeEach, describe, expect, test, vi } from "vitest";
import { decodeBackup, encodeBackup } from "../../../../src/domain/library/backup/backup";
import { configureStorage, keepPendingIn } from "../../../../src/reader/storage";
import {
  exportLibrary,
  guardLibrary,
  importLibrary,
  keepFollowUpDraft,
  keepNoteDraft,
  replaceLibrary,
  saveNote,
  setBookmarks,
  settlePending,
} from "../../../../src/reader/storage/library";
import { freshPhone } from "../../../support/installFrom";
import { libraryAnswerOf, oneOfEach } from "../../../support/makeLibrary";

const about = { target: "article:un", title: "Un" } as const;

let scope = "";
let canary: string | null = null;
let latest: string | null = null;
let pending = new Map<string, string>();
beforeEach(() => {
  scope = freshPhone();
  canary = latest = null;
  pending = new Map();
  guardLibrary({
    read: () => canary,
    write: (installId) => {
      canary = installId;
    },
  });
  keepPendingIn({
    list: () => [...pending.keys()],
    read: (key) => pending.get(key) ?? null,
    add: (text) => {
      const key = crypto.randomUUID();
      pending.set(key, text);
      return key;
    },
    remove: (key) => void pending.delete(key),
    readLatest: () => latest,
    writeLatest: (stamp) => {
      latest = stamp;
    },
  });
  vi.useFakeTimers({ toFake: ["Date"] });
});
afterEach(() => {
  vi.useRealTimers();
});

const setClock = (moment: string): void => void vi.setSystemTime(new Date(moment));
const readNotes = async () =>
  libraryAnswerOf(await exportLibrary()).library.notes.map((note) => ("text" in note ? note.text : null));

describe("what was being typed when the browser was killed", () => {
  test("is in the library after the next start", async () => {
    await keepNoteDraft(about, "Une phrase pas fin");
    await settlePending();
    expect(await readNotes()).toEqual(["Une phrase pas fin"]);
    await keepNoteDraft(about, "");
    await settlePending();
    expect(await readNotes()).toEqual([null]);
  });

  test("wins over the text that was saved before, and not over the text that was saved after", async () => {
    await keepNoteDraft(about, "a");
    await saveNote(about, "ab");
    await settlePending();
    expect(await readNotes()).toEqual(["ab"]);
    await keepNoteDraft(about, "abc");
    await settlePending();
    expect(await readNotes()).toEqual(["abc"]);
  });

  test("wins although the clock was set back since the note was saved", async () => {
    setClock("2950-01-01T00:00:00.000Z");
    await saveNote(about, "En 2950");
    setClock("2026-11-28T10:00:00.000Z");
    await keepNoteDraft(about, "Et après");
    await settlePending();
    expect(await readNotes()).toEqual(["Et après"]);
  });

  test("is kept for a follow-up, too, and leaves nothing behind once it is saved", async () => {
    const programme = { id: "be-est-entreprendre" as never, title: "Be Est" };
    await keepFollowUpDraft(programme, { state: "contacted", date: null, checklist: [], note: "Rappeler" });
    await settlePending();
    expect(libraryAnswerOf(await exportLibrary()).library.followUps).toMatchObject([{ note: "Rappeler" }]);
  });
});

describe.each([
  "1970-01-01T00:00:00.000Z",
  "1999-12-31T23:59:59.000Z",
  "2950-06-01T00:00:00.000Z",
  "9999-12-31T23:59:59.999Z",
  "+012026-01-01T00:00:00.000Z",
])("a phone whose clock shows %s", (moment) => {
  test("leaves nothing out of a backup, which another phone restores whole", async () => {
    setClock(moment);
    await setBookmarks([about], true);
    await saveNote(about, "Note");
    const { library } = libraryAnswerOf(await exportLibrary());
    const decoded = decodeBackup(encodeBackup({ library, settings: {}, writtenAt: new Date().toISOString() }, "1"));
    expect(decoded).toMatchObject({ ok: true, dropped: 0 });
    if (!decoded.ok) return;
    setClock("2026-11-28T10:00:00.000Z");
    freshPhone();
    canary = null;
    await importLibrary(decoded.backup.library);
    expect(libraryAnswerOf(await exportLibrary()).library).toEqual(library);
  });

  test("and is then set right keeps the later change, over a backup as well", async () => {
    setClock(moment);
    await saveNote(about, "Avant");
    const { library } = libraryAnswerOf(await exportLibrary());
    setClock("2026-11-28T10:00:00.000Z");
    await saveNote(about, "Après");
    await importLibrary(library);
    expect(await readNotes()).toEqual(["Après"]);
  });

  test("and is then set right keeps what a page noted and could not write", async () => {
    setClock(moment);
    await saveNote(about, "Avant");
    setClock("2026-11-28T10:00:00.000Z");
    const writing = saveNote(about, "Noté");
    const noted = new Map(pending);
    await writing;
    const second = scope;
    // As if the page had died before the database answered: the note is there, its text in the library is not.
    await replaceLibrary((await before(moment)).library);
    configureStorage(second);
    pending = noted;
    await settlePending();
    expect(await readNotes()).toEqual(["Noté"]);
  });
});

async function before(moment: string) {
  const note = { ...oneOfEach.notes[0], id: about.target, text: "Avant", createdAt: moment, updatedAt: moment };
  return { library: { ...oneOfEach, notes: [note as never] } };
}

test("a favourite that was set with a clock ahead can be taken away, and stays away after a merge", async () => {
  setClock("2950-01-01T00:00:00.000Z");
  await setBookmarks([about], true);
  const { library } = libraryAnswerOf(await exportLibrary());
  setClock("2026-11-28T10:00:00.000Z");
  await setBookmarks([about], false);
  await importLibrary(library);
  expect(libraryAnswerOf(await exportLibrary()).library.bookmarks).toMatchObject([{ isGone: true }]);
});
