import fc from "fast-check";
import * as v from "valibot";
import { describe, expect, test } from "vitest";
import { decideLeftOut, type LeftOutFacts, type TextPart } from "../../../src/domain/edition/leftOut/decideLeftOut";
import {
  decodeLeftOutChoice,
  type LeftOutChoice,
  leaveNothingOut,
  leavesNothingOut,
} from "../../../src/domain/edition/leftOut/leftOutChoice";
import { listInPlaces } from "../../../src/domain/edition/leftOut/listInPlaces";
import { listNeverLeftOut } from "../../../src/domain/edition/leftOut/listNeverLeftOut";
import { ArticleIdSchema, PlaceIdSchema, ProgrammeIdSchema, TopicIdSchema } from "../../../src/domain/ids";
import { articleTarget, programmeTarget } from "../../../src/domain/library/target";
import { makePlace, makeProgramme } from "../../support/makeReference";

const article = (name: string) => v.parse(ArticleIdSchema, name);
const topics = ["eau", "bois", "rail"].map((name) => v.parse(TopicIdSchema, name));
const place = v.parse(PlaceIdSchema, "metz");
const mention = (name: string) => ({ article: name, quote: "Un passage" });
const PUBLISHED_ON = "2026-11-28";
const MEGABYTE = 1_000_000;

const day = fc
  .date({ min: new Date("2023-01-01"), max: new Date("2026-11-28"), noInvalidDate: true })
  .map((date) => date.toISOString().slice(0, 10));
const partsArbitrary: fc.Arbitrary<readonly TextPart[]> = fc
  .array(
    fc.record({
      bytes: fc.integer({ min: 1, max: MEGABYTE }),
      articles: fc.array(fc.record({ day, topics: fc.subarray(topics, { minLength: 1 }) }), {
        minLength: 1,
        maxLength: 4,
      }),
    }),
    { maxLength: 12 },
  )
  .map((parts) =>
    parts.map(({ bytes, articles }, index) => {
      const headlines = articles.map(({ day, topics }, position) => {
        const id = article(`article-${index}-${position}`);
        return { id, topics, sortKey: `${day}~000000~${id}` };
      });
      const to =
        headlines
          .map(({ sortKey }) => sortKey)
          .sort()
          .at(-1) ?? "";
      return { sha256: `part-${index}`, bytes, to, headlines };
    }),
  );
const choiceArbitrary: fc.Arbitrary<LeftOutChoice> = fc.record({
  topics: fc.subarray(topics),
  places: fc.subarray([place]),
  months: fc.option(fc.constantFrom(1, 12, 24)),
  megabytes: fc.option(fc.integer({ min: 1, max: 6 })),
});
const someOf = (parts: readonly TextPart[]) =>
  fc.subarray(parts.flatMap(({ headlines }) => headlines.map(({ id }) => id))).map((ids) => new Set(ids));
const caseArbitrary = partsArbitrary.chain((parts) =>
  fc.record({
    parts: fc.constant(parts),
    choice: choiceArbitrary,
    facts: fc.record({
      neverLeftOut: someOf(parts),
      inPlaces: someOf(parts),
      publishedOn: fc.constant(PUBLISHED_ON),
    }) satisfies fc.Arbitrary<LeftOutFacts>,
  }),
);
const nothing: LeftOutFacts = { neverLeftOut: new Set(), inPlaces: new Set(), publishedOn: PUBLISHED_ON };

describe("whatever the reader chooses", () => {
  test("what the library refers to never goes", () => {
    fc.assert(
      fc.property(caseArbitrary, ({ parts, choice, facts }) => {
        const leftOut = decideLeftOut(parts, choice, facts);
        const gone = parts.filter(({ sha256 }) => leftOut.has(sha256)).flatMap(({ headlines }) => headlines);
        expect(gone.filter(({ id }) => facts.neverLeftOut.has(id))).toEqual([]);
      }),
    );
  });

  test("what stays beyond the library is wanted, fits the limit, and is newer than all that was wanted and goes", () => {
    fc.assert(
      fc.property(caseArbitrary, ({ parts, choice, facts }) => {
        const leftOut = decideLeftOut(parts, choice, facts);
        const unlimited = decideLeftOut(parts, { ...choice, megabytes: null }, facts);
        const kept = parts.filter(({ sha256 }) => !leftOut.has(sha256));
        const isNeverLeftOut = ({ headlines }: TextPart) => headlines.some(({ id }) => facts.neverLeftOut.has(id));
        expect(kept.filter(({ sha256 }) => unlimited.has(sha256))).toEqual([]);
        if (choice.megabytes !== null && kept.some((part) => !isNeverLeftOut(part))) {
          expect(kept.reduce((sum, { bytes }) => sum + bytes, 0)).toBeLessThanOrEqual(choice.megabytes * MEGABYTE);
        }
        const given = parts.filter(({ sha256 }) => leftOut.has(sha256) && !unlimited.has(sha256));
        for (const part of kept.filter((one) => !isNeverLeftOut(one))) {
          expect(given.filter(({ to }) => to > part.to)).toEqual([]);
        }
      }),
    );
  });

  test("a wider choice keeps all that a narrower one keeps", () => {
    fc.assert(
      fc.property(caseArbitrary, fc.constantFrom(...topics), ({ parts, choice, facts }, topic) => {
        const narrow = decideLeftOut(parts, { ...choice, topics: [topic], megabytes: null }, facts);
        const wide = decideLeftOut(parts, { ...choice, topics, months: null, megabytes: null }, facts);
        expect([...wide].filter((sha256) => !narrow.has(sha256))).toEqual([]);
      }),
    );
  });

  test("the order in which parts are named changes nothing", () => {
    fc.assert(
      fc.property(caseArbitrary, ({ parts, choice, facts }) => {
        const there = [...decideLeftOut(parts, choice, facts)].sort();
        expect([...decideLeftOut([...parts].reverse(), choice, facts)].sort()).toEqual(there);
      }),
    );
  });

  test("without any limit everything stays", () => {
    fc.assert(
      fc.property(caseArbitrary, ({ parts, facts }) => {
        expect(decideLeftOut(parts, leaveNothingOut, facts)).toEqual(new Set());
      }),
    );
  });
});

describe("« Moselle et tout l’agricole, douze mois »", () => {
  const part = (name: string, day: string, topic = 0): TextPart => {
    const id = article(name);
    const sortKey = `${day}~000000~${id}`;
    return {
      sha256: name,
      bytes: 1,
      to: sortKey,
      headlines: [{ id, topics: topics.slice(topic, topic + 1), sortKey }],
    };
  };
  const choice: LeftOutChoice = { topics: topics.slice(1, 2), places: [place], months: 12, megabytes: null };

  test("keeps what is about either, as long as it is of these months", () => {
    const parts = [
      part("old-wood", "2025-11-27", 1),
      part("wood", "2025-11-28", 1),
      part("metz", "2026-11-28"),
      part("elsewhere", "2026-02-02"),
    ];
    const inPlaces = new Set([article("metz")]);
    expect(decideLeftOut(parts, choice, { ...nothing, inPlaces })).toEqual(new Set(["old-wood", "elsewhere"]));
  });

  test("keeps a part for one article in it, which may be about something else as well", () => {
    const [wood, other] = [part("wood", "2026-11-01", 1), part("other", "2026-11-01", 2)];
    const both = { ...wood, headlines: [...other.headlines, ...wood.headlines] };
    const crossed = { ...wood, headlines: wood.headlines.map((one) => ({ ...one, topics })) };
    expect(decideLeftOut([both, other], choice, nothing)).toEqual(new Set(["other"]));
    expect(decideLeftOut([crossed, other], choice, nothing)).toEqual(new Set(["other"]));
  });

  test("asks for topics alone and for places alone as well", () => {
    const parts = [part("wood", "2026-11-01", 1), part("metz", "2026-11-01"), part("other", "2026-11-01")];
    const facts = { ...nothing, inPlaces: new Set([article("metz")]) };
    expect(decideLeftOut(parts, { ...choice, places: [] }, nothing)).toEqual(new Set(["metz", "other"]));
    expect(decideLeftOut(parts, { ...choice, topics: [] }, facts)).toEqual(new Set(["wood", "other"]));
  });

  test("has room for as much as the limit says, to the byte", () => {
    const parts = [part("newer", "2026-11-02"), part("older", "2026-11-01"), part("oldest", "2026-10-31")].map(
      (one) => ({ ...one, bytes: MEGABYTE / 2 }),
    );
    const limited = { ...leaveNothingOut, megabytes: 1 };
    expect(decideLeftOut(parts, limited, nothing)).toEqual(new Set(["oldest"]));
    // What stays anyway takes its room once.
    expect(decideLeftOut(parts, limited, { ...nothing, neverLeftOut: new Set([article("newer")]) })).toEqual(
      new Set(["oldest"]),
    );
  });

  test("counts back from the edition’s day where no text has one that exists", () => {
    const parts = [part("odd", "2026-11-00"), part("old", "2026-09-99")];
    expect(decideLeftOut(parts, { ...leaveNothingOut, months: 1 }, nothing)).toEqual(new Set(["old"]));
  });

  test("counts back from the newest text that the edition’s day has seen, to a day that exists", () => {
    const parts = [
      part("january", "2020-02-27"),
      part("end-of-february", "2020-02-29"),
      part("last", "2020-03-31"),
      part("announced", "2030-01-01"),
    ];
    expect(decideLeftOut(parts, { ...leaveNothingOut, months: 1 }, nothing)).toEqual(new Set(["january"]));
  });
});

test("a programme that is kept keeps the articles that say something of it", () => {
  const targets = [articleTarget(article("own")), programmeTarget(v.parse(ProgrammeIdSchema, "plan-bois"))];
  const programmes = [makeProgramme("plan-bois"), makeProgramme("other", { mentions: [mention("other")] })];
  expect(listNeverLeftOut(targets, programmes)).toEqual(new Set(["own", "article-1"]));
});

test("a département has the articles of all that lies in it", () => {
  const places = [
    makePlace("moselle", { kind: "departement", departement: "57", mentions: [mention("moselle")] }),
    makePlace("metz", { departement: "57", mentions: [mention("metz")] }),
    makePlace("nancy", { departement: "54", mentions: [mention("nancy")] }),
  ];
  const inPlaces = (name: string) => listInPlaces([v.parse(PlaceIdSchema, name)], places);
  expect(inPlaces("moselle")).toEqual(new Set(["moselle", "metz"]));
  expect(inPlaces("metz")).toEqual(new Set(["metz"]));
});

describe("a stored choice", () => {
  test.for<Partial<LeftOutChoice>>([{ topics }, { places: [place] }, { months: 3 }, { megabytes: 5 }])(
    "%j is not everything, and is read as it was written",
    (some) => {
      const choice = { ...leaveNothingOut, ...some };
      expect(leavesNothingOut(choice)).toBe(false);
      expect(decodeLeftOutChoice(JSON.parse(JSON.stringify(choice)))).toEqual(choice);
    },
  );

  test("keeps what can be read of it", () => {
    const stored = { topics: "?", places: [12], months: 3, megabytes: -1 };
    expect(decodeLeftOutChoice(stored)).toEqual({ ...leaveNothingOut, months: 3 });
  });

  test.for([null, "?", { topics: ["Not a slug"], months: -1, megabytes: "many" }])("%j limits nothing", (stored) => {
    expect(leavesNothingOut(decodeLeftOutChoice(stored))).toBe(true);
  });
});
