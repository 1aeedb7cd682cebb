import fc from "fast-check";
import * as v from "valibot";
import { expect, test } from "vitest";
import { compareEntries, mergeLibraries } from "../../../../src/domain/library/backup/mergeLibraries";
import { emptyLibrary, keyOf, LIBRARY_KINDS, type WholeLibrary } from "../../../../src/domain/library/library";
import { NoteSchema } from "../../../../src/domain/library/records";
import { compareTimestamps, nextTimestamp, TimestampSchema } from "../../../../src/domain/library/timestamp";
import { libraryArbitrary } from "../../../support/libraryArbitrary";

const sorted = (library: WholeLibrary) => mergeLibraries(library, emptyLibrary);

test("the order of two libraries makes no difference", () => {
  fc.assert(
    fc.property(libraryArbitrary, libraryArbitrary, (one, other) => {
      expect(mergeLibraries(one, other)).toEqual(mergeLibraries(other, one));
    }),
  );
});

test("the order in which three meet makes no difference", () => {
  fc.assert(
    fc.property(libraryArbitrary, libraryArbitrary, libraryArbitrary, (a, b, c) => {
      expect(mergeLibraries(mergeLibraries(a, b), c)).toEqual(mergeLibraries(a, mergeLibraries(b, c)));
    }),
  );
});

test("the same library a second time changes nothing", () => {
  fc.assert(
    fc.property(libraryArbitrary, libraryArbitrary, (one, other) => {
      const merged = mergeLibraries(one, other);
      expect(mergeLibraries(merged, other)).toEqual(merged);
      expect(mergeLibraries(one, one)).toEqual(sorted(one));
    }),
  );
});

test("no record vanishes, none is invented, and none is replaced by an older one", () => {
  fc.assert(
    fc.property(libraryArbitrary, libraryArbitrary, (one, other) => {
      const merged = mergeLibraries(one, other);
      for (const kind of LIBRARY_KINDS) {
        const entries = [...one[kind], ...other[kind]];
        expect(merged[kind].map(keyOf)).toEqual([...new Set(entries.map(keyOf))].sort());
        for (const entry of merged[kind]) {
          const rivals = entries.filter((rival) => keyOf(rival) === keyOf(entry));
          expect(rivals).toContainEqual(entry);
          for (const rival of rivals) {
            expect(rival.updatedAt <= entry.updatedAt).toBe(true);
            // Of the same moment, what was taken away stays away.
            if (rival.updatedAt === entry.updatedAt && "isGone" in rival) expect(entry).toEqual(rival);
          }
        }
      }
    }),
  );
});

test("a tombstone beats an older edit and gives way to a newer one", () => {
  const note = (text: string, second: number) =>
    v.parse(NoteSchema, {
      id: "article:a",
      text,
      createdAt: "2026-11-24T10:00:00.000Z",
      updatedAt: `2026-11-24T10:00:0${second}.000Z`,
    });
  const gone = { id: "article:a", updatedAt: "2026-11-24T10:00:02.000Z", isGone: true } as const;
  const with1 = { ...emptyLibrary, notes: [note("avant", 1)] };
  const without = { ...emptyLibrary, notes: [gone] };
  const with3 = { ...emptyLibrary, notes: [note("après", 3)] };
  expect(mergeLibraries(with1, without).notes).toEqual([gone]);
  expect(mergeLibraries(without, with3).notes).toEqual(with3.notes);
});

test("the same words in another order are the same record", () => {
  const one = { id: "article:a", updatedAt: "2026-11-24T10:00:00.000Z", title: "A" } as const;
  const other = { title: "A", updatedAt: "2026-11-24T10:00:00.000Z", id: "article:a" } as const;
  expect(compareEntries(one, other)).toBe(0);
});

test("a change is always later than what it changes", () => {
  const time = fc.oneof(
    fc.date({ max: new Date(8_640_000_000_000_000 - 1), noInvalidDate: true }).map((date) => date.toISOString()),
    fc.constantFrom(...["1970-01-01T00:00:00.000Z", "9999-12-31T23:59:59.999Z", "2950-01-01T00:00:00.000Z"]),
  );
  fc.assert(
    fc.property(time, time, (now, previous) => {
      const next = nextTimestamp(now, previous);
      expect(compareTimestamps(next, previous)).toBe(1);
      expect(compareTimestamps(next, now)).not.toBe(-1);
      expect(v.is(TimestampSchema, next)).toBe(true);
    }),
  );
  expect(nextTimestamp("2026-11-24T10:00:00.000Z", "")).toBe("2026-11-24T10:00:00.000Z");
});
