import fc from "fast-check";
import * as v from "valibot";
import { describe, expect, test } from "vitest";
import type { Headline } from "../../src/domain/article/article";
import { decodeDeviceSettings } from "../../src/domain/device/deviceSettings";
import type { Mute } from "../../src/domain/device/muteSchema";
import { findMutes, isMuted, muteWord, prepareMutes } from "../../src/domain/device/mutes";
import { ArticleIdSchema, TopicIdSchema } from "../../src/domain/ids";
import { PlaceSchema } from "../../src/domain/reference/place";
import { rounds } from "../support/rounds";

type Judged = Pick<Headline, "id" | "title" | "standfirst" | "topics">;

const headlineOf = (title: string, standfirst = "", topics: readonly string[] = [], id = "ruches"): Judged => ({
  id: v.parse(ArticleIdSchema, id),
  title,
  standfirst,
  topics: topics.map((topic) => v.parse(TopicIdSchema, topic)),
});

const isMutedByWord = (typed: string, title: string, standfirst?: string): boolean => {
  const mute = muteWord(typed);
  return mute !== undefined && isMuted(headlineOf(title, standfirst), prepareMutes([mute], []));
};

const topic: Mute = { kind: "topic", id: "miel", name: "Miel" };

describe("a muted word", () => {
  test.each([
    ["ete", "L’ÉTÉ à Metz"],
    ["Été", "l'ete a metz"],
    ["eau", "L’eau monte"],
    ["grand", "Au Grand-Est"],
    ["grand est", "Dans le Grand Est"],
    ["savoir-faire", "Un savoir faire d’ici"],
    ["œuvre", "Une oeuvre"],
    ["2020", "Le budget 2020"],
  ])("« %s » folds « %s » away", (typed, title) => {
    expect(isMutedByWord(typed, title)).toBe(true);
    expect(isMutedByWord(typed, "Autre chose", title)).toBe(true);
  });

  test.each([
    ["grand", "Une grande ruche"],
    ["est", "L’estuaire"],
    ["miel", "Les miels"],
    ["grand est", "Le grand lac est plein"],
    ["20", "Le budget 2020"],
  ])("« %s » leaves « %s »", (typed, title) => {
    expect(isMutedByWord(typed, title)).toBe(false);
  });

  test("words that end the title and begin the summary are no phrase", () => {
    expect(isMutedByWord("grand est", "Un lac grand", "Est de la France")).toBe(false);
  });

  test.each(["", "  ", "« — »", "…"])("« %s » is none", (typed) => {
    expect(muteWord(typed)).toBeUndefined();
  });

  test("any run of a title's own words folds it away, whatever its accents and capitals", () => {
    const words = fc.array(fc.stringMatching(/^[A-Za-zÀ-ÖØ-öø-ÿ0-9]{1,8}$/), { minLength: 1, maxLength: 6 });
    fc.assert(
      fc.property(words, fc.nat(), fc.nat(), fc.constantFrom(" ", "-", "’", ", "), (list, from, length, join) => {
        const start = from % list.length;
        const run = list.slice(start, start + 1 + (length % (list.length - start)));
        const typed = run.join(" ").normalize("NFD").toUpperCase();
        expect(isMutedByWord(typed, `« ${list.join(join)} »`)).toBe(true);
        expect(isMutedByWord(`${typed}zz`, list.join(join))).toBe(false);
      }),
      { numRuns: rounds(200) },
    );
  });
});

describe("a muted topic or place", () => {
  const place = (id: string, kind: string, articles: readonly string[]) =>
    v.parse(PlaceSchema, {
      id,
      name: id,
      kind,
      departement: "57",
      precision: "area",
      mentions: articles.map((article) => ({ article, quote: "x" })),
    });
  const places = [place("moselle", "departement", []), place("metz", "commune", ["ruches"])];
  const metz = { kind: "place", id: "metz" } as const;
  const moselle = { kind: "place", id: "moselle" } as const;

  test("folds its articles away and no others", () => {
    expect(isMuted(headlineOf("A", "", ["eau", "miel"]), [topic])).toBe(true);
    expect(isMuted(headlineOf("Miel", "", ["eau"]), [topic])).toBe(false);
    expect(isMuted(headlineOf("A"), prepareMutes([metz], places))).toBe(true);
    expect(isMuted(headlineOf("Metz", "", [], "autre"), prepareMutes([metz], places))).toBe(false);
  });

  test("a département takes along what lies in it, as its own page does", () => {
    expect(isMuted(headlineOf("A"), prepareMutes([moselle], places))).toBe(true);
  });

  test("a place that this edition does not know mutes nothing", () => {
    expect(isMuted(headlineOf("A"), prepareMutes([metz], []))).toBe(false);
  });

  test("its own list shows it, but not what is muted besides", () => {
    const headline = headlineOf("Le miel", "", ["miel"]);
    const both = prepareMutes([topic, { kind: "word", id: "le" }], []);
    expect(isMuted(headline, [topic], topic)).toBe(false);
    expect(isMuted(headline, both, topic)).toBe(true);
    expect(isMuted(headlineOf("A"), prepareMutes([metz], places), metz)).toBe(false);
    expect(isMuted(headlineOf("A"), prepareMutes([metz, moselle], places), metz)).toBe(true);
  });
});

test("what is typed offers the topics and places of which a word begins so", () => {
  const known: readonly Mute[] = [topic, { kind: "place", id: "epinal", name: "Épinal" }];
  expect(findMutes({ kind: "word", id: "epi" }, known)).toEqual([known[1]]);
  expect(findMutes({ kind: "word", id: "pinal" }, known)).toEqual([]);
});

test("mutes are kept with the settings, and settings from before have none", () => {
  expect(decodeDeviceSettings({ mutes: [topic] }).mutes).toEqual([topic]);
  expect(decodeDeviceSettings({ textSize: 3 }).mutes).toEqual([]);
  expect(decodeDeviceSettings({ textSize: 3, mutes: "?" })).toMatchObject({ textSize: 3, mutes: [] });
});
