import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { decodeDeviceSettings } from "../../../../src/domain/device/deviceSettings";
import { decodeBackup, encodeBackup } from "../../../../src/domain/library/backup/backup";
import { mergeLibraries } from "../../../../src/domain/library/backup/mergeLibraries";
import { isNothingNew, previewRestore } from "../../../../src/domain/library/backup/previewRestore";
import { emptyLibrary, LIBRARY_KINDS } from "../../../../src/domain/library/library";
import { libraryArbitrary } from "../../../support/libraryArbitrary";
import { oneOfEach } from "../../../support/makeLibrary";

const writtenAt = "2026-11-25T10:00:00.000Z";
const encode = (library = oneOfEach, settings: unknown = { colourScheme: "sepia" }) =>
  encodeBackup({ library, settings, writtenAt }, "1.0.0");
const head = { format: "reader-library", version: 1 };
const decodeValue = (value: unknown) => decodeBackup(JSON.stringify(value));

test("what is written is read again, every record and every tombstone", () => {
  fc.assert(
    fc.property(libraryArbitrary, (library) => {
      const settings = { colourScheme: "dark" };
      const text = encodeBackup({ library, settings, writtenAt }, "1.0.0");
      expect(decodeBackup(text)).toEqual({ ok: true, backup: { library, settings, writtenAt }, dropped: 0 });
    }),
  );
});

describe("a file that is refused says why", () => {
  test.each([
    ["not JSON", "Bonjour", { kind: "not-json" }],
    ["empty", "", { kind: "not-json" }],
    ["a page of the web", "<!doctype html>", { kind: "not-json" }],
    ["JSON of something else", `{"bookmarks":[]}`, { kind: "other-product" }],
    ["a list", "[]", { kind: "other-product" }],
    ["nothing", "null", { kind: "other-product" }],
    ["another product's backup", `{"format":"wallabag","version":1}`, { kind: "other-product" }],
    ["of a later version", `{"format":"reader-library","version":2}`, { kind: "newer-version", version: 2 }],
    ["without a version", `{"format":"reader-library"}`, { kind: "other-product" }],
  ])("%s", (_, text, problem) => {
    expect(decodeBackup(text)).toEqual({ ok: false, problem });
  });

  test("cut anywhere", () => {
    const text = encode();
    for (let at = 40; at < text.length; at += 7) {
      expect(decodeBackup(text.slice(0, at))).toEqual({ ok: false, problem: { kind: "truncated" } });
    }
  });

  test("more than a million tags", () => {
    const tags = Array.from({ length: 1_000_001 }, () => 0);
    expect(decodeValue({ ...head, tags })).toEqual({
      ok: false,
      problem: { kind: "too-many", of: "tags", count: 1_000_001, limit: 1_000_000 },
    });
  });
});

describe("a file with bad records keeps the good ones", () => {
  test("lists that are missing or are none are as if they were empty", () => {
    expect(decodeValue({ ...head, tags: "Eau", notes: oneOfEach.notes })).toEqual({
      ok: true,
      backup: { library: { ...emptyLibrary, notes: oneOfEach.notes }, settings: null, writtenAt: null },
      dropped: 0,
    });
  });

  test.each([
    ["a target that is none", "bookmarks", { ...oneOfEach.bookmarks[0], id: "article:../../x" }],
    ["a day that no calendar has", "bookmarks", { ...oneOfEach.bookmarks[0], updatedAt: "2026-02-30T00:00:00.000Z" }],
    ["a time that sorts wrongly", "bookmarks", { ...oneOfEach.bookmarks[0], updatedAt: "2026-11-24T10:00:00Z" }],
    ["a tagging under another's id", "taggings", { ...oneOfEach.taggings[0], id: "autre\narticle:a" }],
    ["a tag of two lines", "tags", { ...oneOfEach.tags[0], name: "Eau\nBois" }],
    ["an unknown colour", "tags", { ...oneOfEach.tags[0], colour: "red; background: url(//x)" }],
    ["a passage of no words", "highlights", { ...oneOfEach.highlights[0], quote: { exact: "" } }],
    ["nothing", "notes", null],
    ["a number", "followUps", 7],
    ["a name for a record", "views", "vue-1"],
    ["a progress of two", "readingStates", { ...oneOfEach.readingStates[0], progress: 2 }],
  ])("%s", (_, kind, bad) => {
    const good = oneOfEach[LIBRARY_KINDS.find((one) => one === kind) ?? "tags"];
    const decoded = decodeValue({ ...head, [kind]: [bad, ...good, bad] });
    expect(decoded).toMatchObject({ ok: true, dropped: 2, backup: { library: { [kind]: good } } });
  });

  test("names that programs are fooled with do nothing", () => {
    const text = `{"format":"reader-library","version":1,"__proto__":{"polluted":1},"constructor":{"prototype":{"polluted":1}},
      "settings":{"__proto__":{"polluted":1},"theme":"sepia"},
      "tags":[{"__proto__":{"polluted":1},"id":"__proto__","name":"__proto__","colour":null,"updatedAt":"${writtenAt}"}],
      "taggings":[{"id":"__proto__\\narticle:constructor","tag":"__proto__","target":"article:constructor","updatedAt":"${writtenAt}"}],
      "notes":[{"id":"article:constructor","text":"x","createdAt":"${writtenAt}","updatedAt":"${writtenAt}","polluted":1}]}`;
    const decoded = decodeBackup(text);
    if (!decoded.ok) throw new Error(decoded.problem.kind);
    const { library, settings } = decoded.backup;
    expect(decoded.dropped).toBe(0);
    expect(library.tags).toEqual([{ id: "__proto__", name: "__proto__", colour: null, updatedAt: writtenAt }]);
    expect(Object.getPrototypeOf(library.tags[0])).toBe(Object.prototype);
    expect(library.notes[0]).not.toHaveProperty("polluted");
    expect(mergeLibraries(library, library).tags).toEqual(library.tags);
    expect(decodeDeviceSettings(settings).colourScheme).toBe("sepia");
    expect({}).not.toHaveProperty("polluted");
  });
});

describe("the preview of a restore", () => {
  test("tells for each kind what would come of it", () => {
    const [note] = oneOfEach.notes;
    const [bookmark] = oneOfEach.bookmarks;
    const [tag] = oneOfEach.tags;
    const [view] = oneOfEach.views;
    if (!note || !bookmark || !tag || !view) throw new Error("makeLibrary has one of each");
    const later = "2026-11-22T10:00:00.000Z";
    const file = {
      ...oneOfEach,
      bookmarks: [bookmark, { ...bookmark, id: "article:article-2" as const }],
      tags: [{ ...tag, name: "EAU", updatedAt: later }],
      notes: [{ ...note, text: "Ancien", updatedAt: "2026-11-20T10:00:00.000Z" }],
      views: [{ id: view.id, updatedAt: later, isGone: true as const }],
    };
    const none = { added: 0, same: 0, updated: 0, newerHere: 0, removed: 0 };
    expect(previewRestore(oneOfEach, file)).toMatchObject({
      bookmarks: { ...none, added: 1, same: 1 },
      tags: { ...none, updated: 1 },
      notes: { ...none, newerHere: 1 },
      views: { ...none, removed: 1 },
    });
    expect(previewRestore(emptyLibrary, file)).toMatchObject({ bookmarks: { ...none, added: 2 }, views: none });
  });

  test("is what the merge does, and finds nothing new in what was merged", () => {
    fc.assert(
      fc.property(libraryArbitrary, libraryArbitrary, (here, file) => {
        const preview = previewRestore(here, file);
        const merged = mergeLibraries(here, file);
        for (const kind of LIBRARY_KINDS) {
          const live = (list: readonly object[]) => list.filter((entry) => !("isGone" in entry)).length;
          expect(live(merged[kind]) - live(here[kind])).toBe(preview[kind].added - preview[kind].removed);
        }
        expect(isNothingNew(previewRestore(merged, file))).toBe(true);
      }),
    );
  });
});
