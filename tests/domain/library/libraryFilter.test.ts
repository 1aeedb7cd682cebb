import fc from "fast-check";
import * as v from "valibot";
import { describe, expect, test } from "vitest";
import { indexLibrary, listAnnotations } from "../../../src/domain/library/indexLibrary";
import { emptyLibrary, type Library } from "../../../src/domain/library/library";
import {
  carriersOf,
  countCarriers,
  everything,
  makeMatcher,
  readLibraryFilter,
  writeLibraryFilter,
} from "../../../src/domain/library/libraryFilter";
import { TaggingSchema, TagSchema } from "../../../src/domain/library/records";
import { oneOfEach } from "../../support/makeLibrary";
import { rounds } from "../../support/rounds";

const at = "2026-11-21T10:00:00.000Z";
const tag = (id: string, name: string) => v.parse(TagSchema, { id, name, colour: null, updatedAt: at });
const tagging = (id: string, target: string) =>
  v.parse(TaggingSchema, { id: `${id}\n${target}`, tag: id, target, updatedAt: at });

const library: Library = {
  ...oneOfEach,
  tags: [tag("eau", "Eau"), tag("eau/nord", "Eau/Nord"), tag("bois", "Bois"), tag("eaux", "Eaux")],
  taggings: [
    tagging("eau", "article:article-1"),
    tagging("bois", "article:article-1"),
    tagging("eau/nord", "highlight:marque-1"),
    tagging("eaux", "article:article-2"),
    tagging("gone", "article:article-2"),
  ],
};
const index = indexLibrary(library);
const targets = [
  "article:article-1",
  "article:article-2",
  "highlight:marque-1",
  "programme:be-est-entreprendre",
] as const;
const shown = (query: string) => {
  const pairs =
    query === ""
      ? []
      : query.split("&").map((pair): [string, string] => {
          const [name = "", value = ""] = pair.split("=");
          return [name, value];
        });
  return targets.filter(makeMatcher(index, readLibraryFilter(pairs)));
};

test.each([
  ["", [...targets]],
  ["etiquette=eau", ["article:article-1", "highlight:marque-1"]],
  ["etiquette=eau/nord", ["highlight:marque-1"]],
  ["etiquette=eau&etiquette=bois", ["article:article-1"]],
  ["etiquette=eau&sans=bois", ["highlight:marque-1"]],
  ["sans=eau", ["article:article-2", "programme:be-est-entreprendre"]],
  ["etiquette=unknown", []],
  ["sans=unknown", [...targets]],
  ["note=1", ["highlight:marque-1"]],
  ["couleur=mirabelle", ["highlight:marque-1"]],
  ["couleur=sapin", []],
  ["article=article-1", ["article:article-1", "highlight:marque-1"]],
  ["etat=contacted", ["programme:be-est-entreprendre"]],
  ["etat=refused", []],
  ["mots=PREMIER article", ["article:article-1", "highlight:marque-1"]],
  ["mots=relire lundi", ["highlight:marque-1"]],
])("« %s » shows %j", (query, expected) => {
  expect(shown(query)).toEqual(expected);
});

test.each([
  ["tag=eau&not=bois", "etiquette=eau&sans=bois"],
  ["colour=mirabelle", "couleur=mirabelle"],
  ["state=contacted", "etat=contacted"],
  ["words=relire lundi", "mots=relire lundi"],
  ["article=article-1&note=1", "article=article-1&note=1"],
])("the former « %s » goes on showing what « %s » shows", (former, today) => {
  expect(shown(former)).toEqual(shown(today));
  expect(shown(former)).not.toEqual(targets);
});

test("an address that makes no sense shows everything", () => {
  expect(
    readLibraryFilter([
      ["couleur", "red"],
      ["etiquette", ""],
      ["article", "../x"],
      ["note", "yes"],
      ["__proto__", "x"],
    ]),
  ).toEqual(everything);
});

test("a filter is read from the address it was written to", () => {
  const pair = fc.tuple(
    fc.constantFrom("etiquette", "tag", "sans", "couleur", "colour", "article", "etat", "note", "mots", "other"),
    fc.constantFrom("eau", "a/b", "mirabelle", "article-1", "obtained", "1", "deux mots"),
  );
  fc.assert(
    fc.property(fc.array(pair), (pairs) => {
      const filter = readLibraryFilter(pairs);
      expect(readLibraryFilter(writeLibraryFilter(filter))).toEqual(filter);
    }),
  );
});

test("a tag's count is the number of things that its filter finds, whatever tags are below it", () => {
  const name = fc.array(fc.constantFrom("Eau", "eau", "Forêt", "Nord"), { minLength: 1, maxLength: 3 });
  const tagged = fc.record({ name, targets: fc.subarray([...targets]) });
  fc.assert(
    fc.property(fc.array(tagged, { maxLength: 8 }), (all) => {
      const some = indexLibrary({
        ...emptyLibrary,
        tags: all.map(({ name: levels }, number) => tag(`t${number}`, levels.join("/"))),
        taggings: all.flatMap((one, number) => one.targets.map((target) => tagging(`t${number}`, target))),
      });
      const expected = some.tags.map(({ id }) => [id, carriersOf(some, id).size]);
      expect([...countCarriers(some)]).toEqual(expected);
    }),
    { numRuns: rounds(200) },
  );
});

describe("the index", () => {
  test("answers by target, tag and article, and knows no tag that is gone", () => {
    expect(index.tags.map(({ name }) => name)).toEqual(["Bois", "Eau", "Eau/Nord", "Eaux"]);
    expect(index.tagsOn("article:article-1").map(({ name }) => name)).toEqual(["Bois", "Eau"]);
    expect(index.tagsOn("article:article-2").map(({ name }) => name)).toEqual(["Eaux"]);
    expect(index.title("article:article-1")).toBe("Un premier article");
    expect(index.bookmark("article:article-1")).toBe(library.bookmarks[0]);
    expect(index.highlight("highlight:marque-1")).toBe(library.highlights[0]);
    expect(index.followUp("programme:be-est-entreprendre")).toBe(library.followUps[0]);
    expect(index.note("article:article-1")).toBeUndefined();
    const [highlight] = library.highlights;
    expect(highlight && index.highlightsOf(highlight.article)).toEqual([highlight]);
  });

  test("lists every highlight once, with its note, and other notes; last changed first", () => {
    const [note] = library.notes;
    if (!note) throw new Error("makeLibrary has a note");
    const alone = { ...note, id: "article:article-2" as const, updatedAt: "2026-11-22T10:00:00.000Z" };
    const remarks = listAnnotations(indexLibrary({ ...library, notes: [note, alone] }));
    expect(remarks.map(({ target, note: own, highlight }) => [target, own?.id, highlight?.id])).toEqual([
      ["article:article-2", "article:article-2", undefined],
      ["highlight:marque-1", "highlight:marque-1", "marque-1"],
    ]);
    expect(listAnnotations(indexLibrary(emptyLibrary))).toEqual([]);
  });
});
