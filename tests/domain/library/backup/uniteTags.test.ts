import fc from "fast-check";
import * as v from "valibot";
import { expect, test } from "vitest";
import { uniteTags } from "../../../../src/domain/library/backup/backup";
import { emptyLibrary } from "../../../../src/domain/library/library";
import { TaggingSchema, TagSchema } from "../../../../src/domain/library/records";
import { fold } from "../../../../src/domain/text/foldText";
import { oneOfEach } from "../../../support/makeLibrary";

const now = "2026-11-25T10:00:00.000Z";
const updatedAt = "2026-11-24T10:00:00.000Z";
const tag = (id: string, name: string) => v.parse(TagSchema, { id, name, colour: null, updatedAt });
const tagging = (id: string, target: string) =>
  v.parse(TaggingSchema, { id: `${id}\n${target}`, tag: id, target, updatedAt });

test("a library without doubles is the same library", () => {
  expect(uniteTags(oneOfEach, now)).toBe(oneOfEach);
});

test("afterwards no two tags bear one name, every name is still there, and carried by all that carried it", () => {
  const tags = fc.uniqueArray(fc.tuple(fc.constantFrom("a", "b", "c", "d"), fc.constantFrom("Eau", "EAU", "Bois")), {
    selector: ([id]) => id,
  });
  const taggings = fc.uniqueArray(
    fc.tuple(fc.constantFrom("a", "b", "c", "d"), fc.constantFrom("article:x", "article:y")),
    {
      selector: (pair) => pair.join(),
    },
  );
  fc.assert(
    fc.property(tags, taggings, (made, carried) => {
      const library = {
        ...emptyLibrary,
        tags: made.map(([id, name]) => tag(id, name)),
        taggings: carried.map(([id, target]) => tagging(id, target)),
      };
      const united = uniteTags(library, now);
      const carriers = ({ tags: ours, taggings: on }: typeof united) => {
        const names = new Map<string, string>();
        for (const one of ours) if (!("isGone" in one)) names.set(one.id, fold(one.name));
        const pairs = on.flatMap((one) => ("isGone" in one ? [] : [`${names.get(one.tag)} ${one.target}`]));
        return new Set(pairs.filter((pair) => !pair.startsWith("undefined")));
      };
      const live = united.tags.flatMap((one) => ("isGone" in one ? [] : [fold(one.name)]));
      expect(new Set(live).size).toBe(live.length);
      expect(new Set(live)).toEqual(new Set(made.map(([, name]) => fold(name))));
      expect(carriers(united)).toEqual(carriers(library));
      expect(uniteTags(united, now)).toBe(united);
    }),
  );
});
