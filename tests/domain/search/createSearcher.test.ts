import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { createSearcher, type Search } from "../../../src/domain/search/createSearcher";
import { type IndexedDocument, writeFacet } from "../../../src/domain/search/index/documents";
import { openSegment } from "../../../src/domain/search/index/openSegment";
import { packSegment } from "../../../src/domain/search/index/packSegment";
import { HIT_KINDS } from "../../../src/domain/search/query/searchRequest";
import { readWords } from "../../../src/domain/search/words/readWords";
import { fold } from "../../../src/domain/text/foldText";
import { processorTime } from "../../support/processorTime";
import { rounds } from "../../support/rounds";

const limit = { article: 1000, programme: 1000, place: 1000, acronym: 1000, tag: 1000, note: 1000, followUp: 1000 };

function open(documents: readonly IndexedDocument[], cuts: readonly number[] = []) {
  const starts = [0, ...[...cuts].sort((one, other) => one - other), documents.length];
  const segments = starts.slice(1).map((end, index) => {
    const segment = openSegment(packSegment(documents.slice(starts[index], end)).buffer);
    if (!segment) throw new Error("not a segment");
    return segment;
  });
  return createSearcher(segments);
}

function seek(text: string, isPrefix = false): Search["words"] {
  const words = readWords(text);
  return words.map(({ term, start, end }, index) => ({
    term,
    folded: fold(text.slice(start, end)),
    isPrefix: isPrefix && index === words.length - 1,
  }));
}

const article = (id: string, body: string, rest: Partial<IndexedDocument> = {}): IndexedDocument => ({
  kind: "article",
  id,
  title: id,
  fields: { body: [body] },
  ...rest,
});
const idsFor = (searcher: ReturnType<typeof open>, text: string, more: Partial<Search> = {}) =>
  searcher.find({ words: seek(text), limit, ...more }).found.map(({ id }) => id);

const word = fc.constantFrom(
  ...[
    "eau",
    "feu",
    "fer",
    "ferme",
    "fermier",
    "forêt",
    "route",
    "rail",
    "région",
    "rivière",
    "chêne",
    "vigne",
    "acier",
    "usine",
  ],
  ...["80", "800 000", "R&D", "œuvre", "日本"],
);
const document = fc.record({
  kind: fc.constantFrom(...HIT_KINDS),
  title: fc.array(word, { maxLength: 3 }),
  body: fc.array(word, { maxLength: 40 }),
  day: fc.integer({ min: 1, max: 28 }),
  topic: fc.constantFrom("a", "b"),
});
const documents = fc.array(document, { minLength: 1, maxLength: 60 }).map((list) =>
  list.map(
    ({ kind, title, body, day, topic }, index): IndexedDocument => ({
      kind,
      id: `d${index}`,
      title: title.join(" "),
      fields: { title: [title.join(" ")], body: [body.join(" ")] },
      days: { first: 20200100 + day, last: 20200100 + day },
      facets: [writeFacet("theme", topic)],
    }),
  ),
);
const cuts = fc.array(fc.nat(60), { maxLength: 5 }).map((list) => list);

function termsOf({ fields }: IndexedDocument): ReadonlySet<string> {
  return new Set(
    Object.values(fields).flatMap((texts) => (texts ?? []).flatMap((text) => readWords(text).map(({ term }) => term))),
  );
}

describe("against looking through everything", () => {
  test("finds what has any of the words, counts what has all, and nothing else, however it is cut", () => {
    fc.assert(
      fc.property(documents, cuts, fc.array(word, { minLength: 1, maxLength: 4 }), (list, at, query) => {
        const searcher = open(
          list,
          at.filter((cut) => cut <= list.length),
        );
        const words = seek([...new Set(query)].join(" ")).filter(
          ({ term }) => list.filter((one) => termsOf(one).has(term)).length >= 4,
        );
        fc.pre(words.length > 0);
        const { found, complete, counts, completeCounts } = searcher.find({ words, limit });
        const having = (all: boolean) =>
          list.filter((one) => {
            const has = words.map(({ term }) => termsOf(one).has(term));
            return all ? has.every(Boolean) : has.some(Boolean);
          });
        expect(found.map(({ id }) => id).sort()).toEqual(
          having(false)
            .map(({ id }) => id)
            .sort(),
        );
        expect(complete).toEqual(found.filter((one) => one.words === words.length));
        expect(complete).toHaveLength(having(true).length);
        for (const kind of HIT_KINDS) {
          expect(counts[kind]).toBe(having(false).filter((one) => one.kind === kind).length);
          expect(completeCounts[kind]).toBe(having(true).filter((one) => one.kind === kind).length);
        }
        for (const { id, words: count } of found) {
          const one = list.find((candidate) => candidate.id === id);
          expect(count).toBe(words.filter(({ term }) => one && termsOf(one).has(term)).length);
        }
      }),
    );
  });

  test("keeps to what filters and unwanted words leave", () => {
    fc.assert(
      fc.property(documents, word, word, fc.integer({ min: 1, max: 28 }), (list, query, unwanted, day) => {
        const [{ term } = { term: "" }] = readWords(unwanted);
        const names = list.filter((_, index) => index % 2 === 0).map(({ kind, id }) => ({ kind, id }));
        const found = open(
          list,
          [3].filter((cut) => cut <= list.length),
        ).find({
          words: [],
          without: [term],
          facets: [[writeFacet("theme", "a"), writeFacet("theme", "none")]],
          days: { first: 20200100, last: 20200100 + day },
          within: [names],
          outside: [{ kind: "article", id: "d0" }],
          limit,
        }).found;
        const expected = list.filter(
          (one, index) =>
            !termsOf(one).has(term) &&
            one.facets?.includes(writeFacet("theme", "a")) &&
            (one.days?.first ?? 0) <= 20200100 + day &&
            index % 2 === 0 &&
            !(one.kind === "article" && index === 0),
        );
        expect(found.map(({ id }) => id).sort()).toEqual(expected.map(({ id }) => id).sort());
        void query;
      }),
    );
  });

  test("a word that is being typed also finds every word that begins with it", () => {
    fc.assert(
      fc.property(documents, cuts, fc.constantFrom("f", "fe", "fer", "r", "re", "ri", "u"), (list, at, beginning) => {
        const searcher = open(
          list,
          at.filter((cut) => cut <= list.length),
        );
        const found = searcher.find({ words: [{ term: beginning, folded: beginning, isPrefix: true }], limit }).found;
        const expected = list.filter((one) => [...termsOf(one)].some((term) => term.startsWith(beginning)));
        const exact = list.filter((one) => termsOf(one).has(beginning)).length;
        // Those of its family would be found as well.
        if (expected.length < 4 || (exact > 0 && exact < 4)) return;
        expect(found.map(({ id }) => id).sort()).toEqual(expected.map(({ id }) => id).sort());
      }),
    );
  });

  test("the best of many are the first of all", () => {
    fc.assert(
      fc.property(documents, word, fc.integer({ min: 1, max: 5 }), (list, query, few) => {
        const searcher = open(list);
        const search = { words: seek(query), kinds: ["article"] as const };
        const all = searcher.find({ ...search, limit }).found;
        const some = searcher.find({ ...search, limit: { ...limit, article: few } }).found;
        expect(some).toEqual(all.slice(0, few));
      }),
    );
  });

  test("the same search gives the same answer, whatever was searched before", () => {
    fc.assert(
      fc.property(documents, word, word, (list, one, other) => {
        const searcher = open(list);
        const before = searcher.find({ words: seek(one), limit });
        searcher.find({ words: seek(other, true), limit });
        expect(searcher.find({ words: seek(one), limit })).toEqual(before);
      }),
    );
  });
});

describe("ranking", () => {
  test("a title counts more than a body, a short text more than a long one, a rare word more than a common one", () => {
    const filler = Array.from({ length: 200 }, (_, index) => `mot${index}`).join(" ");
    const searcher = open([
      article("long", `rail ${filler}`),
      article("short", "rail route"),
      article("title", filler, { title: "Le rail", fields: { title: ["Le rail"], body: [filler] } }),
      ...Array.from({ length: 20 }, (_, index) => article(`route-${index}`, "route chemin")),
    ]);
    expect(idsFor(searcher, "rail")).toEqual(["title", "short", "long"]);
    expect(idsFor(searcher, "rail route").slice(0, 2)).toEqual(expect.arrayContaining(["short", "title"]));
  });

  test("of two hits that are as good the newer comes first, across segments as well", () => {
    const searcher = open([article("old", "rail"), article("new", "rail"), article("newest", "rail")], [1]);
    expect(idsFor(searcher, "rail")).toEqual(["newest", "new", "old"]);
  });
});

describe("a word that nothing has as it is typed", () => {
  const bees = [
    article("a", "Les ruches du rucher"),
    article("b", "Un chantier naval"),
    article("c", "La sidérurgie lorraine"),
  ];

  test.each([
    ["rouches", "a"],
    ["rcuhes", "a"],
    ["ruhes", "a"],
    ["siderugie", "c"],
    ["sidérurjie", "c"],
    ["sideerurgi", "c"],
    ["xidérurgie", "c"],
    ["hcantier", "b"],
    ["hantier", "b"],
  ])("« %s » finds %s, and says so", (typed, id) => {
    const answer = open(bees).find({ words: seek(typed), limit });
    expect(answer.found[0]?.id).toBe(id);
    expect(answer.replacements).toMatchObject([{ word: 0, why: "typo" }]);
  });

  test("is looked for in its family, and the answer says so", () => {
    const answer = open(bees).find({ words: seek("apiculteur"), limit });
    expect(answer.found[0]?.id).toBe("a");
    expect(answer.replacements).toMatchObject([{ word: 0, terms: ["ruch"], why: "synonym" }]);
  });

  test("is not made another word of when it is short, or a number", () => {
    expect(open(bees).find({ words: seek("duc"), limit }).found).toEqual([]);
    expect(open([article("a", "En 2019")]).find({ words: seek("2018"), limit }).found).toEqual([]);
  });
});

describe("a segment", () => {
  test("has the same bytes for the same documents", () => {
    fc.assert(
      fc.property(documents, (list) => {
        expect(packSegment(structuredClone(list))).toEqual(packSegment(list));
      }),
    );
  });

  test("a segment of another form, or cut short, is refused", () => {
    const bytes = packSegment([article("a", "eau")]);
    expect(openSegment(bytes.slice(0, -1).buffer)).toBeUndefined();
    expect(openSegment(new ArrayBuffer(0))).toBeUndefined();
    expect(openSegment(new TextEncoder().encode("x".repeat(100)).buffer)).toBeUndefined();
  });

  test("a segment whose bytes are wrong never holds up a search", () => {
    const sound = packSegment([article("a", "eau feu fer"), article("b", "eau route rail")]);
    fc.assert(
      fc.property(fc.nat(sound.length - 37), fc.nat(255), (at, byte) => {
        const bytes = sound.slice();
        bytes[36 + at] = byte;
        const segment = openSegment(bytes.buffer);
        if (!segment) return;
        const took = processorTime(() => {
          try {
            createSearcher([segment]).find({ words: seek("eau rai", true), limit });
          } catch (error) {
            expect(error).toBeInstanceOf(RangeError);
          }
        });
        expect(took).toBeLessThan(200);
      }),
      { numRuns: rounds(200) },
    );
  });

  test("may hold nothing at all", () => {
    expect(open([]).find({ words: seek("eau"), limit }).found).toEqual([]);
    expect(createSearcher([]).find({ words: seek("eau", true), limit }).found).toEqual([]);
  });
});
