import fc from "fast-check";
import { expect, test } from "vitest";
import { writeTextFragment } from "../../src/domain/text/writeTextFragment";

const decode = (fragment: string | undefined): readonly string[] =>
  (fragment ?? "").replace(":~:text=", "").split(",").map(decodeURIComponent);

test.each([
  ["Avec plus de cinq millions", [["Avec plus de cinq millions"]]],
  ["« Avec plus »", [["Avec plus"]]],
  [
    "un deux trois quatre cinq six sept huit neuf dix onze douze treize",
    [["un deux trois quatre cinq", "neuf dix onze douze treize"]],
  ],
  ["Un titre\n\nPuis un texte", [["Un titre", "Puis un texte"]]],
  ["10\u202f000\u00a0euros", [["10 000 euros"]]],
])("« %s » leads to its words", (passage, [expected]) => {
  expect(decode(writeTextFragment(passage))).toEqual(expected);
});

test("signs that mean something in a directive are written out", () => {
  expect(writeTextFragment("2018-2020, R&D")).toBe(":~:text=2018%2D2020%2C%20R%26D");
});

test("a passage without words leads nowhere", () => {
  expect(writeTextFragment(" » \n – ")).toBeUndefined();
});

test("both ends are the passage's own, within one of its lines", () => {
  const words = fc.array(fc.constantFrom("un", "deux", "«", "\n", "l’été,", "10", "–"), { maxLength: 40 });
  fc.assert(
    fc.property(words, (parts) => {
      const passage = parts.join(" ");
      const fragment = writeTextFragment(passage);
      if (fragment === undefined) return;
      const lines = passage.split("\n").map((line) => line.replace(/\s+/g, " "));
      for (const end of decode(fragment)) expect(lines.some((line) => line.includes(end))).toBe(true);
    }),
  );
});
