import fc from "fast-check";
import { beforeAll, describe, expect, test } from "vitest";
import type { Article } from "../../../src/domain/article/article";
import { prepareArticle } from "../../../src/domain/speak/prepareArticle";
import { prepareSpeech } from "../../../src/domain/speak/prepareSpeech";
import { publishedEdition } from "../../support/publishedEdition";
import { rounds } from "../../support/rounds";

/** Pieces of the articles in `data/articles`, as a French newsreader says them. */
const corpus = [
  ["pour plus de 17,6 millions d’euros", "pour plus de 17,6 millions d’euros"],
  ["plus de 1,3 million d’euros", "plus de 1,3 million d’euros"],
  ["ses 1, 95 milliards d’euros investis dans la R&D", "ses 1,95 milliards d’euros investis dans la R et D"],
  ["1 833 millions d’euros", "1833 millions d’euros"],
  ["1\u202f833 millions d’euros", "1833 millions d’euros"],
  ["2 364,8 millions d’euros au 1er janvier 2019", "2364,8 millions d’euros au premier janvier 2019"],
  ["plus de 120 000 ruches (36 % en Lorraine)", "plus de 120000 ruches, 36 pour cent en Lorraine"],
  ["en 2019 120 000 ruches", "en 2019 120000 ruches"],
  ["10,7% de l’économie", "10,7 pour cent de l’économie"],
  ["Soit – 25,5 % depuis 2015.", "Soit moins 25,5 pour cent depuis 2015."],
  ["soit – 94 %.", "soit moins 94 pour cent."],
  ["de – 26,4%, passant ainsi", "de moins 26,4 pour cent, passant ainsi"],
  ["un peu plus d’1,4 million d’euros", "un peu plus d’1,4 million d’euros"],
  ["0,13 euros par habitant", "0,13 euros par habitant"],
  ["l’ère du 4.0", "l’ère du 4 point 0"],
  ["filière apicole 2018-2020", "filière apicole 2018 à 2020"],
  ["sur quatre ans (2020 à 2023) pour", "sur quatre ans, 2020 à 2023, pour"],
  ["( fin 2019 – fin 2024) intervient", "fin 2019, fin 2024, intervient"],
  [
    "à Anthelupt (54), Charculor à Creutzwald (57) et Healtis (54) ) pour",
    "à Anthelupt, 54, Charculor à Creutzwald, 57, et Healtis, 54, pour",
  ],
  ["la 8ème édition", "la huitième édition"],
  ["2ème région industrielle", "deuxième région industrielle"],
  ["en 5ème en nombre de ruches", "en cinquième en nombre de ruches"],
  ["inventée au XXe siècle", "inventée au vingtième siècle"],
  ["impression 3D, etc.).", "impression 3 D, et cetera."],
  ["(cérémonies, cocktails, etc.) qui", "cérémonies, cocktails, et cetera, qui"],
  ["100 PME et ETI", "100 P M E et E T I"],
  ["(ETI, PME ou start-ups)", "E T I, P M E ou start-ups"],
  ["l’objectif de cet AMI", "l’objectif de cet A M I"],
  ["salon CES (Consumer Electronics Show) à", "salon C E S, Consumer Electronics Show, à"],
  ["la CCI Grand Nancy", "la C C I Grand Nancy"],
  ["dépenses réelles de fonctionnement (DRF), qui", "dépenses réelles de fonctionnement, D R F, qui"],
  ["« Grand Est 4 IA »", "Grand Este 4 I A"],
  ["du SRDEII que sont", "du S R D E 2 I que sont"],
  ["aux entreprises, (SRDEII), la Région", "aux entreprises, S R D E 2 I, la Région"],
  ["au titre du FEDER", "au titre du Fédère"],
  ["(FRAGE) pour", "Frage, pour"],
  ["(ADAGE) pour", "Adage, pour"],
  ["METEX NØØVISTA", "Métex Noovista"],
  ["le POCE du Pays", "le Poce du Pays"],
  ["devenir LE territoire", "devenir le territoire"],
  ["le salon GO de la création", "le salon go de la création"],
  ["du plan Be EST Entreprendre", "du plan Be Este Entreprendre"],
  ["le Grand Est est une région", "le Grand Este est une région"],
  ["Carling / Saint-Avold, construction/rénovation", "Carling, Saint-Avold, construction, rénovation"],
  ["« 360 possibles – Innovons ensemble »", "360 possibles, Innovons ensemble"],
  ["des achats ; une vitrine !", "des achats; une vitrine!"],
  ["Nancy-Toul et Agnès Pannier-Runacher", "Nancy-Toul et Agnès Pannier-Runacher"],
] as const;

/** What other publishers' articles will hold. */
const elsewhere = [
  ["2 M€", "2 millions d’euros"],
  ["1,3 M€ et 1 Md€", "1,3 million d’euros et 1 milliard d’euros"],
  ["12 Mds€ et 3 millions €", "12 milliards d’euros et 3 millions d’euros"],
  ["50 k€, 1,5 k€, 0,25 k€", "50000 euros, 1500 euros, 250 euros"],
  ["1 833 €, 1 €, 12,50 €, 12,00 €", "1833 euros, 1 euro, 12 euros 50, 12 euros"],
  ["300 €/ha et 5 €/m²", "300 euros par hectare et 5 euros par mètre carré"],
  ["une hausse de + 12 %", "une hausse de plus 12 pour cent"],
  ["10-15 % des lycées", "10 à 15 pour cent des lycées"],
  ["de 10 000-15 000 euros", "de 10000 à 15000 euros"],
  ["un score de 3-1", "un score de 3-1"],
  ["la Région – 13 territoires – soutient", "la Région, 13 territoires, soutient"],
  ["il fait -5 °C", "il fait moins 5 degrés"],
  ["+33 (0)3 88 15 68 67", "plus 33, 3, 88, 15, 68, 67"],
  ["03 87 33 60 00", "zéro 3, 87, 33, 60, zéro zéro"],
  ["le 2020-01-16 et le 01/02/2021", "le 16 janvier 2020 et le premier février 2021"],
  ["de 10h30 à 12 h", "de 10 heures 30 à 12 heures"],
  ["24h/24 et 7j/7", "24 heures sur 24 et 7 jours sur 7"],
  ["80 km/h, 3 ha, 1 ha, 20 m²", "80 kilomètres heure, 3 hectares, 1 hectare, 20 mètres carrés"],
  ["12 MWh et 3 t", "12 mégawattheures et 3 tonnes"],
  ["M. Rottner, Mme Mérabet et MM. Kis", "Monsieur Rottner, Madame Mérabet et Messieurs Kis"],
  ["le n° 3, art. 5 et p. 12", "le numéro 3, article 5 et page 12"],
  ["St-Avold et Ste-Marie", "Saint-Avold et Sainte-Marie"],
  ["XIXe-XXe siècles", "dix-neuvième et vingtième siècles"],
  ["Louis XIV et François Ier", "Louis 14 et François premier"],
  ["la Ve République, au XXIe siècle", "la cinquième République, au vingt-et-unième siècle"],
  [
    "la 1ère fois, 71e, 81e, 99e et 100e",
    "la première fois, soixante-et-onzième, quatre-vingt-unième, quatre-vingt-dix-neuvième et centième",
  ],
  ["Vie, Mer, Ce, De et Le", "Vie, Mer, Ce, De et Le"],
  ["la CCI et le CPER", "la C C I et le C P E R"],
  ["PME-PMI et l’ADEME", "P M E P M I et l’Adème"],
  ["le CO2, l’A31 et la 5G", "le C O 2, l’A 31 et la 5 G"],
  ["LA RÉGION SOUTIENT", "La région soutient"],
  ["à l’Est, le Nord-Est", "à l’Este, le Nord-Este"],
  ["voir www.grandest.fr/aides/.", "voir grandest point F R."],
  ["sur https://climaxion.fr et bepos.org", "sur climaxion point F R et bepos point org"],
  ["écrire à aide-region@grandest.fr", "écrire à aide tiret region arobase grandest point F R"],
  ["formation et/ou emploi", "formation et ou emploi"],
  ["eau & gaz", "eau et gaz"],
] as const;

describe("prepareSpeech", () => {
  test.each(corpus)("of the corpus: « %s »", (written, spoken) => {
    expect(prepareSpeech(written)).toBe(spoken);
  });

  test.each(elsewhere)("of other articles: « %s »", (written, spoken) => {
    expect(prepareSpeech(written)).toBe(spoken);
  });

  test("leaves no sign to a voice's fancy, whatever the text", () => {
    const pieces = fc.constantFrom(
      " ",
      "1",
      "95",
      "000",
      ",",
      ".",
      "(",
      ")",
      "–",
      "-",
      "+",
      "%",
      "€",
      "M€",
      "k€",
      "&",
      "/",
      "«",
      "»",
      "PME",
      "Est",
      "XXe",
      "2ème",
      "etc.",
      "M.",
      "é",
      "h",
      "@",
      "fr",
      "\u202f",
    );
    fc.assert(
      fc.property(fc.array(pieces, { maxLength: 14 }), (parts) => {
        const spoken = prepareSpeech(parts.join(""));
        expect(spoken).not.toMatch(/[«»()€\u00a0\u202f]| {2}|^\s|\s$/);
      }),
      { numRuns: rounds(1000) },
    );
  });
});

describe("the whole corpus", () => {
  let articles: readonly Article[] = [];
  beforeAll(async () => {
    ({ articles } = await publishedEdition());
  });

  test("is spoken without a sign, a capital acronym or a figure in groups left", () => {
    expect(articles).toHaveLength(13);
    const left = articles
      .flatMap((article) => prepareArticle(article, "fr").sentences)
      .filter(({ spoken }) => /[«»()€%&/+*]|\p{Lu}{2}|\d[ .]\d{3}|[–—]|Grand Est\b/u.test(spoken))
      .map(({ spoken }) => spoken);
    expect(left).toEqual([]);
  });

  test("loses no word of the text", () => {
    for (const article of articles) {
      const { sentences } = prepareArticle(article, "en");
      const letters = sentences.map(({ spoken }) => spoken).join(" ");
      for (const word of article.standfirst.split(" ")) expect(letters).toContain(word);
      expect(letters.split(/\s+/).length).toBeGreaterThanOrEqual(article.words * 0.95);
    }
  });
});
