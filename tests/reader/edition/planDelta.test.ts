import fc from "fast-check";
import { expect, test } from "vitest";
import { EDITION_FORMAT, type Manifest, type Part } from "../../../src/domain/edition/edition";
import { planDelta } from "../../../src/reader/edition/planDelta";

const part = fc.record({
  path: fc.constant("a.part"),
  sha256: fc.string({ unit: fc.constantFrom("a", "b", "c", "d"), minLength: 3, maxLength: 3 }),
  bytes: fc.integer({ min: 1, max: 1000 }),
  kind: fc.constantFrom("about", "articles", "programmes", "films"),
  count: fc.nat(20),
});
const parts = fc.uniqueArray(part, { selector: ({ sha256 }) => sha256, maxLength: 12 });
const hashes = fc.array(fc.string({ unit: fc.constantFrom("a", "b", "c", "d"), minLength: 3, maxLength: 3 }));

function manifestOf(list: readonly Part[]): Manifest {
  return {
    format: EDITION_FORMAT,
    id: "essai",
    title: "Essai",
    shortTitle: "Essai",
    description: "Essai",
    language: "fr",
    publisher: { name: "Personne" },
    sourceStatement: "Inventé.",
    publishedOn: "2026-11-24",
    revision: "0".repeat(64),
    bytes: 1,
    articleCount: 0,
    parts: [...list],
  };
}

test("fetches a part exactly when it can be read and is not on the phone", () => {
  fc.assert(
    fc.property(parts, hashes, (list, stored) => {
      const delta = planDelta(manifestOf(list), new Set(stored));
      let bytes = 0;
      let articles = 0;
      for (const candidate of list) {
        const isWanted = candidate.kind !== "films" && !stored.includes(candidate.sha256);
        expect(delta.missing.has(candidate)).toBe(isWanted);
        expect(delta.needed.includes(candidate)).toBe(candidate.kind !== "films");
        if (isWanted) bytes += candidate.bytes;
        if (isWanted && candidate.kind === "articles") articles += candidate.count;
      }
      expect(delta).toMatchObject({ missingBytes: bytes, missingArticles: articles });
    }),
  );
});

test("has nothing left to fetch once everything it asked for has arrived", () => {
  fc.assert(
    fc.property(parts, hashes, (list, stored) => {
      const manifest = manifestOf(list);
      const arrived = [...planDelta(manifest, new Set(stored)).missing].map(({ sha256 }) => sha256);
      expect(planDelta(manifest, new Set([...stored, ...arrived]))).toMatchObject({ missingBytes: 0 });
    }),
  );
});
