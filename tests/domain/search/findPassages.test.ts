import * as v from "valibot";
import { describe, expect, test } from "vitest";
import { BlockIdSchema } from "../../../src/domain/ids";
import { findPassages } from "../../../src/domain/search/passages/findPassages";
import { pickPassage } from "../../../src/domain/search/passages/pickPassage";

const blocks = (...texts: readonly string[]) =>
  texts.map((text, index) => ({ id: v.parse(BlockIdSchema, `b${index}`), text }));

function found(texts: readonly string[], search: string, also: readonly string[] = []): readonly string[] {
  return findPassages(blocks(...texts), search, also).map(
    ({ block, start, end }) => `${block} ${texts[Number(block.slice(1))]?.slice(start, end)}`,
  );
}

describe("the passages of a search in an article", () => {
  test("are its words in all their forms, and no parts of other words", () => {
    expect(found(["Les exploitations agricoles", "L’agriculture. Agricole !"], "agricole")).toEqual([
      "b0 agricoles",
      "b1 Agricole",
    ]);
  });

  test("leave out what leans on a word, filters and unwanted words", () => {
    expect(found(["L’artisanat de la région", "un thème"], "l’artisanat thème:industrie -région")).toEqual([
      "b0 artisanat",
    ]);
  });

  test("have « est » only where it ends a name", () => {
    expect(found(["Le Grand Est est grand"], "grand est")).toEqual(["b0 Grand", "b0 Est", "b0 grand"]);
  });

  test("take an amount whole, however it is written", () => {
    expect(found(["soit 2 millions d’euros"], "2 M€")).toEqual(["b0 2 millions d’euros"]);
  });

  test("may be of other words that were searched for as well", () => {
    expect(found(["des ruches"], "apiculteur", ["ruche"])).toEqual(["b0 ruches"]);
  });
});

describe("the passage that is shown", () => {
  const pick = (texts: readonly string[], ...terms: readonly string[]) => {
    const { snippet, block, matchCount } = pickPassage(blocks(...texts), {
      terms: new Set(terms),
      beginning: undefined,
    });
    return { text: snippet.map(({ text, marked }) => (marked ? `[${text}]` : text)).join(""), block, matchCount };
  };
  const filler = "mot ".repeat(100);

  test("is the one with the most different words", () => {
    expect(pick(["rail rail rail", "le rail et la route"], "rail", "rout")).toEqual({
      text: "le [rail] et la [route]",
      block: "b1",
      matchCount: 5,
    });
  });

  test("is cut out of a long block, between words", () => {
    const { text } = pick([`${filler}le rail ${filler}`], "rail");
    expect(text).toMatch(/^…(?:mot )+le \[rail\] (?:mot ?)+…$/);
    expect(text.length).toBeLessThan(200);
  });

  test("is the beginning where nothing is marked", () => {
    expect(pick(["Un début."], "rail")).toEqual({ text: "Un début.", block: null, matchCount: 0 });
    expect(pick([], "rail")).toEqual({ text: "", block: null, matchCount: 0 });
  });
});
