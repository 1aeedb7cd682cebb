import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, test } from "vitest";
import { parseDocument, visit } from "yaml";
import { typesetFrench } from "../../../src/domain/text/typesetFrench";
import { inEnglish, inFrench, inGerman } from "../../support/sentences";
import { listSentences } from "./listSentences";
import { otherWords } from "./terms";

const languages = [
  ["fr", listSentences(inFrench)],
  ["de", listSentences(inGerman)],
  ["en", listSentences(inEnglish)],
] as const;

/** Where a French text has another space than the one rule of `typesetFrench` gives it. */
function misses(said: string): readonly string[] {
  const ruled = [...typesetFrench(said.replace(/[\u00a0\u202f]/g, " "))];
  const own = [...said];
  return ruled.flatMap((space, place) => {
    if (!"\u00a0\u202f".includes(space) || own[place] === space) return [];
    return [own.slice(Math.max(0, place - 12), place + 8).join("")];
  });
}

describe.each(languages)("every sentence in %s", (language, sentences) => {
  test("uses one term for one thing, and names no region", () => {
    const wrong = sentences.flatMap(({ path, said }) =>
      otherWords[language].filter(([never]) => never.test(said)).map(([, instead]) => `${path}: ${said} (${instead})`),
    );
    expect(wrong).toEqual([]);
  });

  test("has its own marks: no straight quotes, no dots for an ellipsis, a no-break space before %", () => {
    expect(sentences.filter(({ said }) => /'|"|\.\.\.|\d %/.test(said)).map(({ said }) => said)).toEqual([]);
  });
});

test("French sentences have each no-break space that the rule asks for, and that one", () => {
  expect(languages[0][1].flatMap(({ path, said }) => misses(said).map((near) => `${path}: ${near}`))).toEqual([]);
});

/** The publisher's words are quoted as they are; all else in the data is ours. */
const quoted = new Set(["quote", "words", "wording", "title", "file", "id", "url", "article", "verifyAt"]);

test("what editors wrote in the data, set as it is shown, has its spaces, quotes and apostrophes", () => {
  const files = readdirSync("data", { recursive: true, encoding: "utf8" }).filter(
    (file) => /\.(?:yaml|md)$/.test(file) && !/README|sources/.test(file),
  );
  const wrong = files.flatMap((file) => {
    const text = readFileSync(join("data", file), "utf8");
    const yaml = file.endsWith(".md") ? (/^---\n(.*?)\n---\n/s.exec(text)?.[1] ?? "") : text;
    const found: string[] = [];
    visit(parseDocument(yaml), {
      Pair: (_, { key }) => (quoted.has(String(key)) ? visit.SKIP : undefined),
      Scalar: (place, { value }) => {
        if (place === "key" || typeof value !== "string") return;
        const shown = typesetFrench(value);
        if (/['"]|\.\.\./.test(shown) || misses(shown).length > 0 || /[^\s(«’]«|[^\s\u202f]»/.test(shown)) {
          found.push(`${file}: ${value}`);
        }
      },
    });
    return found;
  });
  expect(files.length).toBeGreaterThan(50);
  expect(wrong).toEqual([]);
});
