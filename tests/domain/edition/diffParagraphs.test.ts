import { expect, test } from "vitest";
import { diffParagraphs } from "../../../src/domain/edition/changes/diffParagraphs";

test("diffParagraphs leaves out what stayed and compares what replaces a paragraph word by word", () => {
  const before = ["Titre", "Le plan compte 14 actions.", "Fin."];
  const after = ["Titre", "Le plan compte 15 actions.", "Fin."];
  expect(diffParagraphs(before, after)).toEqual([
    [
      { text: "Le plan compte ", change: "same" },
      { text: "14", change: "removed" },
      { text: "15", change: "added" },
      { text: " actions.", change: "same" },
    ],
  ]);
});

test("diffParagraphs shows a paragraph of its own that came or went as a whole", () => {
  expect(diffParagraphs(["Un.", "Deux."], ["Un.", "Deux.", "Trois."])).toEqual([[{ text: "Trois.", change: "added" }]]);
  expect(diffParagraphs(["Un.", "Deux."], ["Deux."])).toEqual([[{ text: "Un.", change: "removed" }]]);
  expect(diffParagraphs(["Un."], ["Un."])).toEqual([]);
});
