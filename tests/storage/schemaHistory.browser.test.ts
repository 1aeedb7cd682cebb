import * as v from "valibot";
import { expect, test } from "vitest";
import { ReadingStateSchema } from "../../src/domain/readingState";
import { readReadingState, saveReadingState, watchReadingStates } from "../../src/storage";
import { EDITION_VERSIONS } from "../../src/storage/edition/editionSchema";
import { LIBRARY_VERSIONS } from "../../src/storage/library/librarySchema";
import { openDatabaseAs } from "../support/databases";
import { answerOf, firstOf, freshPhone } from "../support/installFrom";

/** What is on readers' phones. A shipped version is copied here once and never edited again, there or here. */
const shippedEdition = [{ parts: "sha256", pages: "sha256, to, *ids, *themePositions", state: "key" }];
const shippedLibrary = [{ readingStates: "articleId, updatedAt" }];

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

/** One per shipped version of the library: makes it as a phone of that time has it, with something in it. */
const oldLibraries = [
  (database: IDBDatabase) => {
    const states = database.createObjectStore("readingStates", { keyPath: "articleId" });
    states.createIndex("updatedAt", "updatedAt");
    states.put(state);
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
    expect(answerOf(await saveReadingState({ ...state, progress: 1 }))).toBeUndefined();
  },
);
