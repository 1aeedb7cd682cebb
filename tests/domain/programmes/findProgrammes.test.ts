import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { describeProgramme, findProgrammes, type ListedProgramme } from "../../../src/domain/programmes/findProgrammes";
import { toProgrammeCard } from "../../../src/domain/programmes/programmeCard";
import {
  emptyQuery,
  FILTER_NAMES,
  type ProgrammeQuery,
  type ProgrammeSort,
  toggleFilter,
} from "../../../src/domain/programmes/programmeQuery";
import { type ReaderProfile, rankByProfile } from "../../../src/domain/programmes/readerProfile";
import type { Programme } from "../../../src/domain/reference/programme";
import { makePlace, makeProgramme, PROOFS } from "../../support/makeReference";

const region = makePlace("grand-est", { kind: "region" });
const moselle = makePlace("moselle", { kind: "departement", departement: "57" });
const places = new Map([region, moselle].map((place) => [place.id, place]));
const nobody = { favourites: new Set<Programme["id"]>(), followed: new Set<Programme["id"]>() };

function list(programmes: readonly Programme[], own = nobody): readonly ListedProgramme[] {
  return programmes.map((programme) =>
    describeProgramme(toProgrammeCard(programme), { places, own, today: "2026-11-25" }),
  );
}

const name = (value: string) => ({ value, proofs: PROOFS });
const audiences = (...values: readonly string[]) => values.map((value) => ({ value, proofs: PROOFS }));
const territory = (...ids: readonly string[]) => ({ value: "Là", places: ids, proofs: PROOFS });
const amount = (euros: number) => ({ wording: "beaucoup", euros, scope: "En tout", proofs: PROOFS });
const mention = (article: string) => ({ article, quote: "Le plan" });

const eau = makeProgramme("eau", {
  name: name("Eau"),
  audiences: audiences("farmers", "public"),
  territory: territory("moselle"),
  amounts: [amount(100), amount(900)],
});
const air = makeProgramme("air", {
  name: name("École de l’air"),
  kind: "fund",
  audiences: audiences("farmers"),
  territory: territory("grand-est"),
  period: { wording: "2018-2020", first: "2018", last: "2020", proofs: PROOFS },
  mentions: [mention("article-1"), mention("article-2"), mention("article-2")],
});
const terre = makeProgramme("terre", {
  name: name("Édit de la terre"),
  audiences: audiences("start-ups"),
  amounts: [amount(500)],
  mentions: [mention("article-1"), mention("article-1")],
});
const all = list([eau, air, terre], { favourites: new Set([eau.id]), followed: new Set([air.id]) });

function ask(...choices: readonly [keyof ProgrammeQuery["filters"], string][]): ProgrammeQuery {
  return choices.reduce((query, [filter, value]) => toggleFilter(query, filter, value), emptyQuery);
}

function found(query: ProgrammeQuery, listed = all): readonly string[] {
  return findProgrammes(listed, query).found.map(({ card }) => card.id);
}

test("values of one filter widen the choice, filters narrow it", () => {
  expect(found(ask(["audience", "farmers"]))).toEqual(["eau", "air"]);
  expect(found(ask(["audience", "start-ups"], ["audience", "public"]))).toEqual(["eau", "terre"]);
  expect(found(ask(["audience", "farmers"], ["kind", "fund"]))).toEqual(["air"]);
  expect(found(ask(["territory", "moselle"]))).toEqual(["eau"]);
  expect(found(ask(["state", "over"]))).toEqual(["air"]);
  expect(found(ask(["mine", "favourites"]))).toEqual(["eau"]);
  expect(found(ask(["mine", "favourites"], ["mine", "follow-up"]))).toEqual(["eau", "air"]);
  expect(found(ask(["topic", "culture"]))).toEqual([]);
});

test.for<[ProgrammeSort, readonly string[]]>([
  ["name", ["eau", "air", "terre"]],
  ["amount", ["eau", "terre", "air"]],
  ["articles", ["air", "eau", "terre"]],
  ["end", ["air", "eau", "terre"]],
])("sorted by %s: %j", ([sort, expected]) => {
  expect(found({ ...emptyQuery, sort })).toEqual(expected);
});

describe("a profile", () => {
  const profile = { audience: "start-ups", departement: "57" } as const;
  const rank = (query: ProgrammeQuery, own: ReaderProfile = profile) =>
    rankByProfile(findProgrammes(all, query).found, query, own)?.map((group) => [
      group.name,
      group.found.map(({ card }) => String(card.id)),
    ]);

  test("ranks what is found and leaves nothing out", () => {
    expect(rank(emptyQuery)).toEqual([
      ["own", ["terre"]],
      ["wider", ["eau"]],
      ["elsewhere", ["air"]],
    ]);
    expect(rank(emptyQuery, { audience: "farmers" })).toEqual([
      ["own", ["eau"]],
      ["over", ["air"]],
      ["elsewhere", ["terre"]],
    ]);
  });

  test("has no say once an audience is chosen, when it is put aside, or without any", () => {
    expect(rank(ask(["audience", "farmers"]))).toBeUndefined();
    expect(rank({ ...emptyQuery, ignoresProfile: true })).toBeUndefined();
    expect(rank(emptyQuery, {})).toBeUndefined();
  });
});

test("the count beside a value is how many there are once it alone is chosen in its filter", () => {
  const programme = fc.record({
    id: fc.stringMatching(/^[a-z]{6}$/),
    audiences: fc.subarray(["farmers", "public", "start-ups"]).map((values) => audiences(...values)),
    kind: fc.constantFrom("plan", "fund", "call"),
    places: fc.subarray(["grand-est", "moselle"]),
  });
  const choices = fc.record({
    audience: fc.subarray(["farmers", "public", "start-ups"]),
    kind: fc.subarray(["plan", "fund", "call"]),
    territory: fc.subarray(["grand-est", "moselle"]),
  });
  fc.assert(
    fc.property(fc.array(programme, { maxLength: 12 }), choices, (fields, chosen) => {
      const listed = list(
        fields.map(({ id, places: named, ...rest }) =>
          makeProgramme(id, { ...rest, ...(named.length > 0 && { territory: territory(...named) }) }),
        ),
      );
      const query = { ...emptyQuery, filters: { ...emptyQuery.filters, ...chosen } };
      const { counts } = findProgrammes(listed, query);
      for (const filter of FILTER_NAMES) {
        const values = new Set(listed.flatMap(({ values }) => values[filter]));
        for (const value of values) {
          const alone = { ...query, filters: { ...query.filters, [filter]: [value] } };
          expect(counts[filter].get(value) ?? 0).toBe(findProgrammes(listed, alone).found.length);
        }
      }
    }),
  );
});
