import * as v from "valibot";
import { expect, test } from "vitest";
import { EditionChangesSchema } from "../../../src/domain/edition/changes/editionChanges";
import { countAdded } from "../../../src/domain/edition/changes/listAlerts";
import { changesSince, decodeSeenEditions, seeFrom } from "../../../src/domain/edition/changes/seenEditions";

const bring = (revision: string, ...ids: readonly string[]) =>
  v.parse(EditionChangesSchema, {
    revision,
    publishedOn: "2026-11-28",
    replacedPublishedOn: "2026-11-24",
    articles: { added: ids.map((id) => ({ id, title: id })), corrected: [{ id: "corrige", title: "" }], withdrawn: [] },
    programmes: { added: [{ id: "pacte", name: "" }], corrected: [], withdrawn: [] },
  });
const [third, second] = [bring("third", "une-ruche", "un-moulin"), bring("second", "le-miel", "une-ruche")];
const bees = {
  key: "abeilles",
  articles: new Set(["le-miel", "une-ruche", "corrige"]),
  programmes: new Set(["pacte"]),
};

test("what came since the edition in which the reader last looked is new, each thing once, and a correction is not", () => {
  expect(countAdded(changesSince([third, second], "second"), bees)).toBe(2);
  expect(countAdded(changesSince([third, second], "third"), bees)).toBe(0);
  expect(countAdded([third, second], bees)).toBe(3);
});

test("all is new to who last looked at the first edition, or at one that is forgotten", () => {
  expect(changesSince([third, second], "first")).toEqual([third, second]);
});

test("a search that came from a backup counts from now on, and one that is no longer saved is forgotten", () => {
  expect(seeFrom({ known: "second", gone: "first" }, ["known", "restored"], "third")).toEqual({
    known: "second",
    restored: "third",
  });
});

test("what an application of before noted counts as never seen", () => {
  expect(decodeSeenEditions({ view: ["1x2y3z"] })).toEqual({});
  expect(decodeSeenEditions(null)).toEqual({});
});
