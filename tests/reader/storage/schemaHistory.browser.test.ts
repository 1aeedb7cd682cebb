import * as v from "valibot";
import { expect, test } from "vitest";
import { ReadingStateSchema } from "../../../src/domain/library/readingState";
import { readReadingState, saveReadingState, watchReadingStates } from "../../../src/reader/storage";
import { EDITION_VERSIONS } from "../../../src/reader/storage/edition/editionDatabase";
import { exportLibrary, setBookmarks } from "../../../src/reader/storage/library";
import { LIBRARY_VERSIONS } from "../../../src/reader/storage/library/rows/libraryDatabase";
import { openDatabaseAs } from "../../support/databases";
import { answerOf, firstOf, freshPhone } from "../../support/installFrom";
import { libraryAnswerOf, oneOfEach } from "../../support/makeLibrary";

/** What is on readers' phones. A shipped version is copied here once and never edited again, there or here. */
const shippedEdition = [
  { parts: "sha256", pages: "sha256, to, *ids, *themePositions", state: "key" },
  { pages: "sha256, to, *ids, *topicPositions" },
];
const shippedLibrary = [
  { readingStates: "articleId, updatedAt" },
  {
    bookmarks: "id",
    tags: "id",
    taggings: "id, tag, target",
    highlights: "id, article",
    notes: "id",
    followUps: "id",
    views: "id",
    subjects: "id",
    meta: "key",
  },
];

test("the schema's history only grows", () => {
  expect(EDITION_VERSIONS.slice(0, shippedEdition.length)).toEqual(shippedEdition);
  expect(LIBRARY_VERSIONS.slice(0, shippedLibrary.length)).toEqual(shippedLibrary);
});

const state = v.parse(ReadingStateSchema, {
  articleId: "article-1",
  block: "texte",
  offset: 0.5,
  progress: 0.5,
  updatedAt: "2026-11-24T10:00:00.000Z",
});

function makeReadingStates(database: IDBDatabase): void {
  const states = database.createObjectStore("readingStates", { keyPath: "articleId" });
  states.createIndex("updatedAt", "updatedAt");
  states.put(state);
}

/** One per shipped version of the library: makes it as a phone of that time has it, with something in it. */
const oldLibraries = [
  makeReadingStates,
  (database: IDBDatabase) => {
    makeReadingStates(database);
    for (const kind of ["bookmarks", "tags", "notes", "followUps", "views", "subjects"] as const) {
      const store = database.createObjectStore(kind, { keyPath: "id" });
      for (const record of oneOfEach[kind]) store.put(record);
    }
    const taggings = database.createObjectStore("taggings", { keyPath: "id" });
    taggings.createIndex("tag", "tag");
    taggings.createIndex("target", "target");
    for (const record of oneOfEach.taggings) taggings.put(record);
    const highlights = database.createObjectStore("highlights", { keyPath: "id" });
    highlights.createIndex("article", "article");
    for (const record of oneOfEach.highlights) highlights.put(record);
    database.createObjectStore("meta", { keyPath: "key" }).put({ key: "identity", installId: "known" });
  },
];

test("every shipped version of the library is among those that are upgraded here", () => {
  expect(oldLibraries).toHaveLength(LIBRARY_VERSIONS.length);
});

test.for(oldLibraries.map((make, index) => ({ version: index + 1, make })))(
  "what a reader did under version $version is there after the upgrade",
  async ({ version, make }) => {
    const scope = freshPhone();
    // Dexie counts ten native versions for one of ours.
    const old = await openDatabaseAs(`library@${scope}`, version * 10, make);
    old.close();
    expect(answerOf(await readReadingState(state.articleId))).toEqual(state);
    expect(await firstOf(watchReadingStates())).toEqual([state]);
    if (version > 1) {
      const { library } = libraryAnswerOf(await exportLibrary());
      expect(library).toEqual({ ...oneOfEach, readingStates: [state] });
    }
    expect(answerOf(await saveReadingState({ ...state, progress: 1 }))).toBeUndefined();
    expect(await setBookmarks([{ target: "article:article-9" }], true)).toMatchObject({ ok: true });
  },
);
