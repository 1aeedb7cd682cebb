import { expect, test } from "vitest";
import { readCompared } from "../../../../src/domain/programmes/compared";
import { makeFormat } from "../../../../src/reader/i18n/base/format";
import { makeProgrammes } from "../../../../src/reader/i18n/fr/programmes";
import { writeProgrammesCsv } from "../../../../src/reader/shared/programmes/exportProgrammes";
import { makeProgramme, PROOFS } from "../../../support/makeReference";

const format = makeFormat("fr");
const { programmes: messages } = makeProgrammes(format);
const proof = (quote: string) => ({ article: "article-2", quote });

const eau = makeProgramme("eau", {
  name: { value: 'Plan « Eau » ; "bleu"', proofs: PROOFS },
  promise: { value: "=De l’eau", proofs: PROOFS },
  audiences: [{ value: "farmers", detail: "éleveurs", proofs: [proof("pour les éleveurs"), proof("et leurs bêtes")] }],
  amounts: [
    { wording: "cinq millions", euros: 5e6, perYear: true, scope: "En tout", proofs: [proof("cinq millions")] },
  ],
  period: { wording: "2018-2020", first: "2018", last: "2020", proofs: [proof("2018-2020")] },
});

function write(today = "2026-11-28"): readonly string[] {
  const titles = new Map(
    eau.audiences.flatMap(({ proofs }) => proofs.map(({ article }) => [article, "Un titre"] as const)),
  );
  return writeProgrammesCsv([eau], { messages, format, today, titles, origin: "https://example.org" }).split("\r\n");
}

test("a spreadsheet of France opens it: a mark of its letters, semicolons, quoted where it must be, no formula", () => {
  const [head = "", first = ""] = write();
  expect(head.startsWith("\uFEFFProgramme;Adresse;Information;Valeur;")).toBe(true);
  expect(first).toContain('"Plan « Eau » ; ""bleu""";https://example.org/programme/eau/;En bref;\'=De l’eau');
});

test("every sentence has a row, beside the value that it says and the article that it is in", () => {
  const rows = write();
  const forWhom = rows.filter((row) => row.includes(";Pour qui;"));
  expect(forWhom.map((row) => row.split(";").slice(-6))).toEqual([
    ["Agriculteurs", "éleveurs", "", "pour les éleveurs", "Un titre", "https://example.org/article/article-2/"],
    ["Agriculteurs", "éleveurs", "", "et leurs bêtes", "Un titre", "https://example.org/article/article-2/"],
  ]);
  expect(rows.find((row) => row.includes(";Montants;"))).toContain("cinq millions par an;En tout;;cinq millions;");
});

test("what only the calendar says has no sentence, and what no article says has no row", () => {
  expect(write().find((row) => row.includes(";Avancement;"))).toContain(";Période terminée;;;;;");
  expect(write("2019-01-01").some((row) => row.includes(";Avancement;"))).toBe(false);
  expect(write().some((row) => row.includes(";Contact;"))).toBe(false);
});

test("an address names up to three programmes to compare, nonsense in it aside", () => {
  expect(readCompared("eau,air,eau,<b>,terre,feu")).toEqual(["eau", "air", "terre"]);
  expect(readCompared(undefined)).toEqual([]);
});
