import * as v from "valibot";
import { expect, test } from "vitest";
import { type Alert, summariseAlerts } from "../../../src/domain/edition/changes/listAlerts";
import { ArticleIdSchema, ProgrammeIdSchema } from "../../../src/domain/ids";

const article = (id: string) => ({ id: v.parse(ArticleIdSchema, id), title: `L’article ${id}` });
const programme = (id: string) => ({ id: v.parse(ProgrammeIdSchema, id), name: `Le programme ${id}` });
const nothing = { added: [], corrected: [], addedProgrammes: [], correctedProgrammes: [], withdrawnProgrammes: [] };

test("counts each article and programme once however often it is followed, and names the first", () => {
  const alerts: readonly Alert[] = [
    { key: "a", ...nothing, added: [article("un"), article("plan")], withdrawnProgrammes: [programme("plan")] },
    { key: "b", ...nothing, added: [article("un")], corrected: [article("deux")] },
  ];
  expect(summariseAlerts(alerts)).toEqual({ count: 4, first: "L’article un" });
});

test("says nothing of nothing", () => {
  expect(summariseAlerts([])).toBeUndefined();
});
