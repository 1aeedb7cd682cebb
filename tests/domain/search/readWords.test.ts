import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { readWords } from "../../../src/domain/search/words/readWords";
import { stemWord } from "../../../src/domain/search/words/stemWord";
import { fold } from "../../../src/domain/text/foldText";

const terms = (text: string) => readWords(text).map(({ term }) => term);
const wanted = (text: string) =>
  readWords(text)
    .filter(({ role }) => role === undefined)
    .map(({ term }) => term);

describe("forms of one word have one stem", () => {
  test.each([
    // From the vocabulary that Snowball publishes with its French stemmer.
    "continu continua continuait continuant continue continué continuer continuez",
    "majesté majestés",
    "majestueuse majestueusement majestueuses",
    "main mains",
    "maintenait maintenant maintenir",
    "abandonne abandonné abandonner abandonnés",
    // Where it alone would part them.
    "emploi emplois",
    "loi lois",
    "crédit crédits credit",
    "formation formations",
    "démission démissions",
    "essai essais",
    "travail travaux",
    "jeu jeux",
    "lieu lieux",
    "feu feux",
    "tuyau tuyaux",
    "vélo vélos",
    "français française françaises",
    "nouveau nouvel nouvelle nouveaux nouvelles",
    "régional régionale régionaux régionales",
    "industriel industrielle industriels industrielles",
    "agricole agricoles",
    "ruche ruches",
    "cristal cristaux",
    "congé congés conge",
    "reprendre reprend reprennent reprise reprises reprenant",
    "soutenir soutient soutiennent soutien",
    "recevoir reçoit reçoivent reçue",
    "construire construit construisent",
    "vendre vend vendent vendu",
    "exposer expose exposent",
    "accompagner accompagne accompagnent",
  ])("%s", (forms) => {
    expect(new Set(forms.split(" ").map((form) => stemWord(fold(form)))).size).toBe(1);
  });

  test.each([
    "emploi employeur",
    "région régime",
    "pacte pack",
    "président présider",
    "revenu revenir",
    "offre offrir",
  ])("but not %s", (forms) => {
    expect(new Set(forms.split(" ").map((form) => stemWord(fold(form)))).size).toBe(2);
  });
});

test("a word without its accents and capitals is the same word", () => {
  fc.assert(
    fc.property(fc.constantFrom("Bioéconomie", "FORÊTS", "Œuvres", "NØØVISTA", "Élèves", "l’été", "Noël"), (word) => {
      const bare = fold(word);
      expect(terms(bare)).toEqual(terms(word));
    }),
  );
});

test.each([
  ["l’artisanat", ["artisanat"]],
  ["qu’il s’agit d’aujourd’hui", ["agit", "aujourdhui"]],
  ["METEX NØØVISTA", ["metex", "noovist"]],
  ["la SRDEII", ["srdei"]],
  ["le S.R.D.E.I.I.", ["srdei"]],
  ["R&D, R & D et r&d", ["rd", "rd", "rd"]],
  ["la 5G", ["5g"]],
  ["Industrie 4.0", ["industr", "4.0"]],
  ["le Grand Est", ["grand", "est"]],
  ["des start-ups, une startup, des Start Up", ["startup", "startup", "startup"]],
  ["le salon CES", ["salon", "ce"]],
  ["ces entreprises", ["entrepris"]],
  ["CES ENTREPRISES", ["ce", "entrepris"]],
  ["LES ENTREPRISES DES VOSGES", ["le", "entrepris", "vosg"]],
])("in « %s » the words are %j", (text, expected) => {
  expect(wanted(text)).toEqual(expected);
});

test.each(["ArcelorMittal", "Arcelor Mittal", "arcelor mittal"])("« %s » has the words of the name", (text) => {
  expect(terms(text)).toEqual(expect.arrayContaining(["arcelor", "mittal"]));
});

test.each([
  ["800 000 euros", "800000"],
  ["800\u202f000 €", "800000"],
  ["800000", "800000"],
  ["2 M€", "2000000"],
  ["2M€", "2000000"],
  ["2 millions d’euros", "2000000"],
  ["2 millions d'€", "2000000"],
  ["2 000 000 €", "2000000"],
  ["1,3 million d’euros", "1300000"],
  ["d’1,4 million d’euros", "1400000"],
  ["17,6 MEUR", "17600000"],
  ["2 364,8 millions d’euros", "2364800000"],
  ["550 k€", "550000"],
  ["1,95 milliard d’euros", "1950000000"],
  ["3 Md€", "3000000000"],
  ["cinq millions d’euros", "5000000"],
  ["plus de cinq millions d'euros", "5000000"],
  ["cinq millions", "5000000"],
  ["d’un million et demi d’euros", "1500000"],
  ["deux cent cinquante mille euros", "250000"],
  ["quatre-vingt-dix millions", "90000000"],
  ["quatre cent vingt et un millions", "421000000"],
  ["mille euros", "1000"],
])("« %s » is the amount %s", (text, amount) => {
  expect(wanted(text)).toContain(amount);
});

test.each([
  ["2019 120 000", ["2019", "120000"]],
  ["3 mètres", ["3", "metr"]],
  ["2,5 %", ["2.5"]],
  ["en 57000", ["57000"]],
  ["cinq ans", ["cinq", "an"]],
  ["un euro", ["euro"]],
])("« %s » is no amount of millions", (text, expected) => {
  expect(wanted(text)).toEqual(expected);
});

test("accents that stand apart from their letters are no word of their own", () => {
  expect(readWords("iPHONE\u0323\u0302").map(({ term }) => term)).toEqual(["iphon"]);
});

test("every word stands where it says", () => {
  const piece = fc.constantFrom(
    "l’eau",
    "d'",
    "2 M€",
    "800 000",
    "œuvre",
    "é",
    "R&D",
    "A.B.",
    "ArcelorMittal",
    "–",
    "\n",
    "𝒜",
    "́",
    "ʼ",
    "5G",
  );
  fc.assert(
    fc.property(fc.array(fc.oneof(piece, fc.string({ unit: "grapheme" }))), (pieces) => {
      const text = pieces.join(" ");
      let before = 0;
      for (const { start, end, role, term } of readWords(text)) {
        expect(end).toBeGreaterThan(start);
        expect(end).toBeLessThanOrEqual(text.length);
        expect(text.slice(start, end).trim()).toBe(text.slice(start, end));
        expect(term).not.toBe("");
        if (role !== "part") expect(start).toBeGreaterThanOrEqual(before);
        before = start;
      }
    }),
  );
});
