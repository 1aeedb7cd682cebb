import * as v from "valibot";
import { expect, test } from "vitest";
import { EditionChangesSchema } from "../../../src/domain/edition/changes/editionChanges";
import { findProgrammeChange } from "../../../src/domain/edition/changes/findProgrammeChange";
import { ProgrammeIdSchema } from "../../../src/domain/ids";

const correct = (publishedOn: string, id: string, fields: readonly string[]) =>
  v.parse(EditionChangesSchema, {
    revision: publishedOn,
    publishedOn,
    replacedPublishedOn: publishedOn,
    articles: { added: [], corrected: [], withdrawn: [] },
    programmes: { added: [], corrected: [{ id, name: "", fields }], withdrawn: [] },
  });
const changes = [
  correct("2026-12-05", "plan-air", ["amounts"]),
  correct("2026-12-01", "pacte", ["status", "closing"]),
  correct("2026-11-28", "pacte", ["contact"]),
];

test("a followed programme tells the last change of its state and dates, with its day", () => {
  expect(findProgrammeChange(changes, v.parse(ProgrammeIdSchema, "pacte"))).toEqual({
    publishedOn: "2026-12-01",
    fields: ["status", "closing"],
  });
  expect(findProgrammeChange(changes, v.parse(ProgrammeIdSchema, "ailleurs"))).toBeUndefined();
});
