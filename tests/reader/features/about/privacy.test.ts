import { readdirSync, readFileSync } from "node:fs";
import { basename, join } from "node:path";
import { expect, test } from "vitest";
import { makePrivacy } from "../../../../src/reader/i18n/fr/statements";
import { EDITION_VERSIONS } from "../../../../src/reader/storage/edition/editionDatabase";
import { LIBRARY_VERSIONS } from "../../../../src/reader/storage/library/rows/libraryDatabase";

const { kept } = makePrivacy().privacy;
type Kept = keyof typeof kept;

/** Under which item of the privacy page each store is told. */
const tables: Readonly<Record<string, Kept>> = {
  readingStates: "readings",
  bookmarks: "favourites",
  subjects: "favourites",
  tags: "tags",
  taggings: "tags",
  highlights: "highlights",
  notes: "notes",
  followUps: "followUps",
  views: "views",
  meta: "marks",
  parts: "edition",
  pages: "edition",
  state: "edition",
};
const keys: Readonly<Record<string, Kept>> = {
  settings: "settings",
  dress: "settings",
  "note-draft": "notes",
  "seen-results": "views",
  "recent-searches": "searches",
  dossier: "dossier",
  listen: "listening",
  "backup-reminded": "marks",
  first: "marks",
  library: "identity",
  "library-copied": "copy",
  pending: "copy",
  "latest-change": "marks",
  "announced-edition": "marks",
  "seen-changes": "marks",
  "put-off-edition": "marks",
  "wanted-edition": "settings",
  keep: "settings",
  "alerts-consent": "settings",
  upcoming: "followUps",
  resume: "readings",
};
/** Stores of files, by the module that opens them. */
const files: Readonly<Record<string, Kept>> = {
  "wishes.ts": "settings",
  "journal.ts": "copy",
  "safetyCopy.ts": "copy",
  "libraryCanary.ts": "identity",
  "repairApp.ts": "app",
  "storedApp.ts": "app",
  "lazyFiles.ts": "app",
  "drawnPages.ts": "app",
  "previousBuild.ts": "app",
  "storeSoundFiles.ts": "app",
  "files.ts": "handed",
  "systemEvents.ts": "handed",
};

const sources = readdirSync("src", { recursive: true, encoding: "utf8" })
  .filter((file) => /\.tsx?$/.test(file))
  .map((file) => ({ file, text: readFileSync(join("src", file), "utf8") }));

test("every table of the databases is told", () => {
  const named = [...LIBRARY_VERSIONS, ...EDITION_VERSIONS].flatMap((version) => Object.keys(version));
  expect(Object.keys(tables).sort()).toEqual([...new Set(named)].sort());
});

test("every key of the device's storage is told, and nothing is stored under any other name", () => {
  const named = sources.flatMap(({ text }) =>
    [...text.matchAll(/(?:deviceKey|createDeviceMemory)(?:<[^>]*>)?\(\s*[`"]([a-z-]+)/g)].map(([, name]) => name ?? ""),
  );
  expect([...new Set(named)].sort()).toEqual(Object.keys(keys).sort());
  const direct = sources
    .filter(({ text }) => /(?:localStorage|sessionStorage)\s*[.[]/.test(text))
    .map(({ file }) => basename(file));
  expect(direct.sort()).toEqual(["boot.ts", "deviceMemory.ts"]);
});

test("every store of files is told, and there are no cookies", () => {
  const opening = sources.filter(({ text }) => /caches\.open\(|\.getDirectory\(/.test(text));
  expect(opening.map(({ file }) => basename(file)).sort()).toEqual(Object.keys(files).sort());
  expect(sources.filter(({ text }) => /document\.cookie|cookieStore/.test(text)).map(({ file }) => file)).toEqual([]);
});

test("the page names nothing else, and shows it all", () => {
  const told = new Set<string>([...Object.values(tables), ...Object.values(keys), ...Object.values(files)]);
  expect(Object.keys(kept).sort()).toEqual([...told].sort());
  expect(makePrivacy().privacy.sections.some(({ items }) => items.join() === Object.values(kept).join())).toBe(true);
});
