import { gunzipSync } from "node:zlib";
import fc from "fast-check";
import * as v from "valibot";
import { expect, test } from "vitest";
import { compareArticles } from "../../src/domain/edition/changes/compareArticles";
import { compareProgrammes } from "../../src/domain/edition/changes/compareProgrammes";
import { countChanges } from "../../src/domain/edition/changes/editionChanges";
import { countInventoryChanges, InventoryPartSchema } from "../../src/domain/edition/changes/inventory";
import { packInventory } from "../../src/publisher/edition/parts/packInventory";
import { makeArticle, makeArticles } from "../support/makeEdition";
import { makeProgramme } from "../support/makeReference";

type Packed = Awaited<ReturnType<typeof packInventory>>;

const read = (packed: Packed) =>
  packed.map(({ bytes }) => v.parse(InventoryPartSchema, JSON.parse(gunzipSync(bytes).toString())));

const articles = fc
  .uniqueArray(fc.tuple(fc.nat(9), fc.constantFrom("Un texte.", "Un autre texte.")), { selector: ([number]) => number })
  .map((list) => list.map(([number, text]) => makeArticle(number, { text })));
const programmes = fc
  .uniqueArray(fc.tuple(fc.constantFrom("plan", "fonds", "appel"), fc.constantFrom("plan", "fund")), {
    selector: ([id]) => id,
  })
  .map((list) => list.map(([id, kind]) => makeProgramme(id, { kind })));

test("two inventories count exactly what « Ce qui a changé » lists once the edition is there", async () => {
  await fc.assert(
    fc.asyncProperty(fc.tuple(articles, programmes), fc.tuple(articles, programmes), async (before, after) => {
      const counted = countInventoryChanges(read(await packInventory(...before)), read(await packInventory(...after)));
      const listed = countChanges({
        revision: "",
        publishedOn: "2026-11-28",
        replacedPublishedOn: "2026-11-27",
        isRough: false,
        articles: compareArticles(before[0], after[0]),
        programmes: compareProgrammes(before[1], after[1]),
      });
      expect(counted).toEqual(listed);
    }),
  );
});

test("a correction among ten thousand articles changes one small part of the inventory", async () => {
  const many = makeArticles(10_000);
  const before = await packInventory(many, []);
  const corrected = many.map((article, index) =>
    index === 4_321 ? makeArticle(4_322, { text: "Corrigé." }) : article,
  );
  const after = await packInventory(corrected, []);
  const known = new Set(before.map(({ part }) => part.path));
  const changed = after.filter(({ part }) => !known.has(part.path));
  expect(changed).toHaveLength(1);
  expect(before.length).toBeGreaterThan(10);
  expect(changed[0]?.part.bytes).toBeLessThan(40_000);
  expect(countInventoryChanges(read(before), read(after))).toEqual({
    added: 0,
    corrected: 1,
    withdrawn: 0,
    programmes: 0,
  });
});

test("an edition without articles and programmes has no inventory", async () => {
  expect(await packInventory([], [])).toEqual([]);
});
