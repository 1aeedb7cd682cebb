import * as v from "valibot";
import { expect, test } from "vitest";
import type { EditionChanges } from "../../../src/domain/edition/changes/editionChanges";
import { EditionChangesSchema } from "../../../src/domain/edition/changes/editionChanges";
import { listAlerts } from "../../../src/domain/edition/changes/listAlerts";

const article = (id: string) => ({ id, title: `Titre ${id}` });
const programme = (id: string) => ({ id, name: `Nom ${id}` });
const changes: EditionChanges = v.parse(EditionChangesSchema, {
  revision: "r",
  publishedOn: "2026-11-28",
  replacedPublishedOn: "2026-11-24",
  articles: { added: [article("un"), article("deux")], corrected: [article("trois")], withdrawn: [article("quatre")] },
  programmes: {
    added: [],
    corrected: [{ ...programme("pacte"), fields: ["deadline"] }],
    withdrawn: [programme("plan")],
  },
});
const follow = (key: string, articles: readonly string[], programmes: readonly string[] = []) => ({
  key,
  articles: new Set(articles),
  programmes: new Set(programmes),
});

test("what is followed is alerted of its own articles and programmes, and of nothing else", () => {
  const alerts = listAlerts(changes, [follow("a", ["un", "trois", "ailleurs"]), follow("b", [], ["pacte", "plan"])]);
  expect(alerts).toEqual([
    {
      key: "a",
      added: [article("un")],
      corrected: [article("trois")],
      addedProgrammes: [],
      correctedProgrammes: [],
      withdrawnProgrammes: [],
    },
    {
      key: "b",
      added: [],
      corrected: [],
      addedProgrammes: [],
      correctedProgrammes: [{ ...programme("pacte"), fields: ["deadline"] }],
      withdrawnProgrammes: [programme("plan")],
    },
  ]);
});

test("there is no alert for what an edition did not touch", () => {
  expect(listAlerts(changes, [follow("a", ["ailleurs"], ["autre"])])).toEqual([]);
});
