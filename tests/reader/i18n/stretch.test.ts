import { expect, test } from "vitest";
import { stretch } from "../../../src/reader/i18n/base/stretch";
import { french } from "../../../src/reader/i18n/fr";
import { listSentences } from "./listSentences";

test("every sentence with words in it becomes at least 40 % longer, and stays one", () => {
  const short = listSentences(french);
  const long = new Map(listSentences(stretch(french)).map(({ path, said }) => [path, said]));
  expect(long.size).toBe(short.length);
  for (const { path, said } of short) {
    const letters = said.match(/\p{L}{2,}/gu)?.join("") ?? "";
    expect(long.get(path)?.length, path).toBeGreaterThanOrEqual(said.length + letters.length * 0.4);
  }
});

test("numbers, lists of sentences, and what is no sentence keep their form", () => {
  const { language, format, size, lines } = stretch({
    language: "fr",
    format: french.format,
    size: (count: number) => `${count} mots`,
    lines: ["un", "deux"],
  });
  expect(language).toBe("fr");
  expect(format.number(13)).toBe("13");
  expect(size(13)).toBe("13 motsmo");
  expect(lines).toEqual(["unu", "deuxde"]);
});
