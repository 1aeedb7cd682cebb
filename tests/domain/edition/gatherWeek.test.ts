import * as v from "valibot";
import { expect, test } from "vitest";
import { type EditionChanges, EditionChangesSchema } from "../../../src/domain/edition/changes/editionChanges";
import { gatherWeek } from "../../../src/domain/edition/changes/gatherWeek";

type Lists = Partial<Record<"added" | "corrected" | "withdrawn", readonly string[]>>;

function edition(publishedOn: string, articles: Lists, programmes: Lists = {}): EditionChanges {
  const { added = [], corrected = [], withdrawn = [] } = articles;
  const title = (id: string) => ({ id, title: id });
  const name = (id: string) => ({ id, name: id, fields: [] });
  return v.parse(EditionChangesSchema, {
    revision: publishedOn,
    publishedOn,
    replacedPublishedOn: "2026-11-01",
    articles: { added: added.map(title), corrected: corrected.map(title), withdrawn: withdrawn.map(title) },
    programmes: {
      added: (programmes.added ?? []).map(name),
      corrected: (programmes.corrected ?? []).map(name),
      withdrawn: (programmes.withdrawn ?? []).map(name),
    },
  });
}

function idsOf(changes: readonly EditionChanges[]) {
  const week = gatherWeek(changes, "2026-11-28");
  return Object.fromEntries(Object.entries(week).map(([list, items]) => [list, items.map(({ id }) => id)]));
}

test("the week is that of the last seven days, the eighth left out", () => {
  const changes = [
    edition("2026-11-28", { added: ["un"] }),
    edition("2026-11-22", { added: ["deux"], withdrawn: ["trois"] }, { added: ["pacte"] }),
    edition("2026-11-21", { added: ["quatre"] }),
  ];
  expect(idsOf(changes)).toEqual({
    added: ["deux", "un"],
    corrected: [],
    withdrawn: ["trois"],
    programmes: ["pacte"],
  });
});

test("what happened several times to an article is told once, as it is by now", () => {
  const changes = [
    edition("2026-11-28", { corrected: ["neuf", "ancien"], withdrawn: ["passager", "autre"], added: ["revenu"] }),
    edition("2026-11-27", { corrected: ["autre"] }, { withdrawn: ["plan"] }),
    edition("2026-11-26", { added: ["neuf", "passager"], withdrawn: ["revenu"] }, { corrected: ["plan"] }),
  ];
  expect(idsOf(changes)).toEqual({
    added: ["neuf"],
    corrected: ["revenu", "ancien"],
    withdrawn: ["autre"],
    programmes: [],
  });
});
