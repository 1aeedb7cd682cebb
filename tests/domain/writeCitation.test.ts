import { expect, test } from "vitest";
import { writeCitation } from "../../src/domain/text/writeCitation";

const facts = {
  title: "Artisanat de demain",
  publisher: "Région Grand Est",
  date: "Événement du 16 janvier 2020",
  edition: "Grand Est en poche",
  editionDate: "Édition du 24 novembre 2026",
  url: "https://exemple.fr/article/artisanat-de-demain/",
};

const source =
  "Région Grand Est, «\u202fArtisanat de demain\u202f». Événement du 16 janvier 2020. Grand Est en poche, édition du 24 novembre 2026. https://exemple.fr/article/artisanat-de-demain/";

test("a citation names publisher, title, date, edition and address", () => {
  expect(writeCitation(facts)).toBe(source);
});

test("a quotation stands before it, in guillemets, word for word", () => {
  expect(writeCitation(facts, "Elle vise « à moderniser » les outils.")).toBe(
    `«\u202fElle vise « à moderniser » les outils.\u202f»\n— ${source}`,
  );
});

test("what a selection brings along is left out, its paragraphs stay", () => {
  expect(writeCitation(facts, "  Un.  \n\n Deux.\n")).toBe(`«\u202fUn.\nDeux.\u202f»\n— ${source}`);
});

test("an empty passage is none", () => {
  expect(writeCitation(facts, " \n ")).toBe(source);
});
