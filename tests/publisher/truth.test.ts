import { mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join, resolve } from "node:path";
import { beforeAll, expect, test } from "vitest";
import { readCorpus } from "../../src/publisher/edition/compile/readCorpus";
import type { Problem } from "../../src/publisher/edition/files/Problem";
import { copyFolder } from "../support/copyFolder";

/* Each fault that once stood in the published files is put back, and the check finds it where it is. */

const DATA = resolve(import.meta.dirname, "../../data");
const PIECES = "dynamiser-attractivite-economique";
const quote = (article: string, words: string) => `{ article: ${article}, quote: "${words}" }`;

/** A whole field of a YAML file, however many lines it has. */
const field = (name: string) => new RegExp(`^${name}:.*\\n(?:[ ].*\\n)*`, "m");

type Fault = readonly [what: string, file: string, right: string | RegExp, wrong: string, message: string];

const faults: readonly Fault[] = [
  [
    "a person’s title as an operator",
    "programmes/territoires-industrie.yaml",
    field("operators"),
    `operators:\n  - value: Région Grand Est\n    proofs: [${quote("auditions-territoires-industrie", "Lilla Mérabet, Vice-Présidente de la Région")}]\n`,
    'No quote of it says "Grand"',
  ],
  [
    "an operator taken from a phrase about another thing",
    "programmes/smart-region.yaml",
    /^related:/m,
    `operators:\n  - value: Région Grand Est\n    proofs: [${quote("plan-intelligence-artificielle", "le Plan Intelligence Artificielle de la Région, élaboré en lien avec l’Agence Régionale d’Innovation")}]\nrelated:`,
    'No quote of it says "Grand"',
  ],
  [
    "a promise wider than its quote",
    "programmes/digital-lab-arcelormittal.yaml",
    "un lieu de formation des employés d’ArcelorMittal aux futures technologies.",
    "un lieu de formation aux futures technologies pour la sidérurgie.",
    'No quote of it says "sidérurgie"',
  ],
  [
    "a word put for another",
    "programmes/convention-cadre-artisanat.yaml",
    "développement commercial et numérique, ressources humaines.",
    "développement commercial et numérique, emploi.",
    'No quote of it says "emploi"',
  ],
  [
    "a judgement in a promise",
    "programmes/plan-bioeconomie.yaml",
    "compétitivité des entreprises du territoire.\n",
    "compétitivité des entreprises du territoire, fondée sur la biomasse.\n",
    'No quote of it says "fondée", "biomasse"',
  ],
  [
    "a contract tied to a target that another sentence tells of",
    "programmes/contrat-bonne-gestion.yaml",
    field("promise"),
    `promise:\n  value: L’État fixe à la Région une cible de dépenses de fonctionnement.\n  proofs:\n    - ${quote("orientations-budgetaires-2020", "contrat de bonne gestion passé avec l’Etat")}\n    - ${quote("orientations-budgetaires-2020", "la cible fixée par l’Etat d’un montant de 1 881 millions d’euros")}\n`,
    'No quote of it says "Région", "dépenses", "fonctionnement"',
  ],
  [
    "an audience proved by a bare name",
    "programmes/ami-industrie-du-futur.yaml",
    /^audiences:\n/m,
    `audiences:\n  - value: manufacturers\n    proofs: [${quote(PIECES, "l’Appel à Manifestation d’Intérêt (AMI) « Industrie du Futur »")}]\n`,
    'No quote of it speaks of "manufacturers"',
  ],
  [
    "researchers for schools and universities",
    "programmes/digital-lab-arcelormittal.yaml",
    /^audiences:\n/m,
    `audiences:\n  - value: researchers\n    proofs: [${quote("reconversion-industrielle-arcelormittal", "partenariats avec les Ecoles et Universités")}]\n`,
    'No quote of it speaks of "researchers"',
  ],
  [
    "employees for skills",
    "programmes/plan-intelligence-artificielle.yaml",
    /^audiences:\n/m,
    `audiences:\n  - value: employees\n    proofs: [${quote("plan-intelligence-artificielle", "développer les compétences en IA afin de répondre aux besoins croissants des entreprises")}]\n`,
    'No quote of it speaks of "employees"',
  ],
  [
    "a scope behind the end of its quote",
    "programmes/contrat-filiere-apicole.yaml",
    'Apicole départementaux du Grand Est pour la mise en oeuvre des programmes sanitaires de lutte contre le varroa" }]\n  - wording: 25',
    'Apicole départementaux du Grand Est" }]\n  - wording: 25',
    '"contre", "varroa"',
  ],
  [
    "the place of a signature behind the end of its quote",
    "programmes/poce-terres-de-lorraine.yaml",
    /(?<=text: Signature à Toul.*\n)[ ]+proofs:\n(?: {6}- .*\n)*/,
    `    proofs: [${quote("pactes-offensive-croissance-emploi-lorraine", "Jean Rottner s’est rendu en Lorraine, le 28 août 2019, pour signer deux Pactes Offensive Croissance Emploi")}]\n`,
    '"Toul"',
  ],
  [
    "« Grand Est » proved by « la Région »",
    "programmes/ferme-du-futur.yaml",
    field("territory"),
    `territory:\n  value: Grand Est\n  places: [grand-est]\n  proofs: [${quote(PIECES, "Pour accompagner les industries et les exploitations agricoles, la Région a mis en place")}]\n`,
    'No quote of it says "Grand"',
  ],
  [
    "an inferred year that stands in the article",
    "programmes/diagnostics-performance-industrielle.yaml",
    '  - on: "2019-10-11"\n',
    '  - on: "2019-10-11"\n    inferred: year\n',
    'The article says "11 octobre 2019": quote it too, and remove "inferred".',
  ],
  [
    "a state that no date is known of",
    "programmes/ami-artisanat-de-demain.yaml",
    "  undated: true\n",
    "",
    'The article "pacte-regional-artisanat" has no date',
  ],
  [
    "a note cut at the comma of its number",
    "articles/nos-savoir-faire-s-exposent.md",
    /notes: \["(Le texte ne donne pas.*)"\]/,
    "notes: [$1]",
    "Between brackets a comma ends a text",
  ],
  [
    "half of a pair of marks",
    "articles/nos-savoir-faire-s-exposent.md",
    /notes: \["(Le texte ne donne pas.*)"\]/,
    'notes: ["Il faut sans doute lire « 7"]',
    'This text has a "«" without its other half',
  ],
  [
    "a number that a note brings",
    "articles/entreprises-grand-est-ces-las-vegas-2020.md",
    /note: "Le texte ne dit pas.*"/,
    'note: "Il en compte 9, puis « 3 entreprises supplémentaires », ce qui donne 12."',
    'No quote of it says "9", "12"',
  ],
  [
    "a sum of numbers that are not exact",
    "articles/dynamiser-attractivite-economique.md",
    "L’article ne détaille que ces aides ;",
    "Les montants font environ 1,5 million d’euros ;",
    'No quote of it says "1.5", "1500000"',
  ],
  [
    "a plural that the text does not write",
    "articles/orientations-budgetaires-2020.md",
    'value: 1.04, unit: million d’euros, period: "2020"',
    'value: 1.04, unit: millions d’euros, period: "2020"',
    'does not say "millions"',
  ],
  [
    "« plus de » for « un peu plus de »",
    "articles/orientations-budgetaires-2020.md",
    'value: 88000, unit: euros, period: "2018", approximation: slightly-more-than',
    'value: 88000, unit: euros, period: "2018", approximation: more-than',
    'rounds the number otherwise: write "approximation: slightly-more-than"',
  ],
  [
    "towns for moments",
    "articles/auditions-territoires-industrie.md",
    "unit: temps forts",
    "unit: villes",
    'No quote of it says "villes"',
  ],
  [
    "jobs for persons",
    "articles/implantation-metex-noovista.md",
    "value: 1200, unit: personnes",
    "value: 1200, unit: emplois",
    'No quote of it says "emplois"',
  ],
  [
    "a meaning that the article does not spell out",
    "glossary.yaml",
    "meaning: Consumer Electronics Show\n",
    "meaning: Consumer Electronics Show, salon de l’électronique grand public\n",
    '"grand", "public"',
  ],
  [
    "how something runs, under « spelled out by the articles »",
    "glossary.yaml",
    "meaning: Appel à manifestation d’intérêt\n",
    "meaning: Appel à manifestation d’intérêt\n  detail: Les candidats disent leur intérêt, sans présenter d’emblée un dossier complet.\n",
    '"candidats"',
  ],
  [
    "exhibitors as beneficiaries",
    "programmes/salon-made-in-france.yaml",
    /^exhibitors:/m,
    "beneficiaries:",
    'No quote of it says that "Les madeleines de Liverdun" gets help',
  ],
  [
    "universities whose researchers are brought together, as operators",
    "programmes/grand-est-4-ia.yaml",
    /^audiences:/m,
    `operators:\n  - value: Universités de Haute-Alsace, de Strasbourg, de Lorraine, de Reims Champagne-Ardenne et de Troyes\n    proofs: [${quote("plan-intelligence-artificielle", "des chercheurs des Universités de Haute-Alsace, de Strasbourg, de Lorraine, de Reims Champagne-Ardenne et de Troyes")}]\naudiences:`,
    "does something for it",
  ],
  [
    "an operator whose quote is about a meeting",
    "programmes/ami-industrie-du-futur.yaml",
    field("operators"),
    `operators:\n  - value: Région Grand Est\n    proofs: [${quote(PIECES, "Les élus de la Région Grand Est, réunis en Commission permanente le 11 octobre 2019")}]\n`,
    "No quote of it names the programme",
  ],
  [
    "« under way » proved by efforts of before",
    "programmes/plan-economies.yaml",
    field("status"),
    `status:\n  value: under-way\n  proofs: [${quote("orientations-budgetaires-2020", "Les efforts importants réalisés depuis 2016 ont permis à la Région")}]\n`,
    "No quote of it names the programme",
  ],
  [
    "« under way » for what somebody intends",
    "programmes/plan-economies.yaml",
    "value: announced",
    "value: under-way",
    'No quote of it says "under-way"',
  ],
  [
    "the site that a fund helped as the fund’s territory",
    "programmes/feder.yaml",
    /^amounts:/m,
    `territory:\n  value: Plateforme Chemesis, à Carling / Saint-Avold\n  places: [plateforme-chemesis]\n  proofs: [${quote("implantation-metex-noovista", "sur la plateforme Chemesis à Carling / Saint-Avold en Moselle")}]\namounts:`,
    "No quote of it names the programme",
  ],
  [
    "candidates for a call for candidates",
    "programmes/appel-candidature-transformation-industrielle.yaml",
    "  - value: region\n",
    "  - value: region\n    detail: régions candidates\n",
    'No quote of it says "candidates"',
  ],
  [
    "researchers for the expertise of universities",
    "programmes/plan-bioeconomie.yaml",
    /^audiences:\n/m,
    `audiences:\n  - value: researchers\n    detail: universités\n    proofs: [${quote("developper-la-bioeconomie", "En alliant l’expertise scientifique des universités")}]\n`,
    'No quote of it speaks of "researchers"',
  ],
  [
    "an article dated by one thing in it",
    "articles/pacte-regional-artisanat.md",
    "date: { basis: unknown }",
    'date: { basis: period, firstYear: 2018, lastYear: 2020, quote: "2018-2020" }',
    '"2018-2020" may be the years of one thing in the article',
  ],
  [
    "an article dated by a quote that says another day",
    "articles/developper-la-bioeconomie.md",
    "day: 2019-10-17",
    "day: 2019-10-18",
    '"17 octobre 2019" does not say 2019-10-18',
  ],
  [
    "a ceiling on spending as money to be had",
    "programmes/contrat-bonne-gestion.yaml",
    /^spending:/m,
    "amounts:",
    "put it under `spending`",
  ],
  [
    "the end of a year as all of it",
    "programmes/projet-territoire-warndt-naborien.yaml",
    "  firstPart: end\n",
    "",
    'write "firstPart: end"',
  ],
  [
    "an institution’s name that is cut short",
    "glossary.yaml",
    "de l’Artisanat du Grand Est\n",
    "de l’Artisanat\n",
    'The article spells "CRMA" out up to "Est"',
  ],
  [
    "a year that the article’s own date gives, said to come from the order",
    "programmes/salon-go.yaml",
    "    yearFrom: article\n",
    "",
    'The article itself says "11 octobre 2019"',
  ],
  [
    "an address that is none",
    "programmes/feder.yaml",
    /^mentions:/m,
    "verifyAt: www.example.org\nmentions:",
    '"verifyAt" must be an address that begins with "https://" or "http://".',
  ],
  [
    "a reason for words that are gone",
    "unquoted.yaml",
    'words: ["547296"]',
    'words: ["547296", "12"]',
    'articles/dynamiser-attractivite-economique.md does not say "12" without a quote: remove it here.',
  ],
];

/** Reading the corpus takes half a second: it is read with as many faults at once as there are files to put them into. */
function putIntoRounds(all: readonly Fault[]): readonly (readonly Fault[])[] {
  const rounds: Fault[][] = [];
  for (const fault of all) {
    const free = rounds.find((round) => round.every(([, file]) => file !== fault[1]));
    if (free) free.push(fault);
    else rounds.push([fault]);
  }
  return rounds;
}

const rightText = (file: string): string => readFileSync(join(DATA, file), "utf8");

/** What is told of a copy in which these files have other texts. */
function readWith(files: readonly (readonly [file: string, text: string])[]): readonly Problem[] {
  const folder = mkdtempSync(join(tmpdir(), "truth-"));
  copyFolder(DATA, folder);
  for (const [file, text] of files) writeFileSync(join(folder, file), text);
  const { problems } = readCorpus(folder);
  rmSync(folder, { recursive: true });
  return problems;
}

const told = new Map<Fault, readonly Problem[]>();
beforeAll(() => {
  for (const round of putIntoRounds(faults)) {
    const problems = readWith(round.map(([, file, right, wrong]) => [file, rightText(file).replace(right, wrong)]));
    for (const fault of round) told.set(fault, problems);
  }
});

test.each(faults.map((fault) => [fault[0], fault[1], fault] as const))("%s is told in %s", (_, file, fault) => {
  const [, , right, wrong, message] = fault;
  const text = rightText(file);
  const changed = text.replace(right, wrong);
  expect(changed).not.toBe(text);
  const problems = told.get(fault) ?? [];
  const found = problems.filter((problem) => problem.file === file && problem.message.includes(message));
  expect(found, JSON.stringify(problems, null, 1)).not.toEqual([]);
  expect(Math.abs((found[0]?.line ?? 0) - firstChangedLine(text, changed))).toBeLessThan(5);
});

test("http(s) addresses to look up what holds today are allowed", () => {
  const file = "programmes/feder.yaml";
  expect(readWith([[file, `${rightText(file)}verifyAt: https://example.org/aides?id=1\n`]])).toEqual([]);
});

function firstChangedLine(before: string, after: string): number {
  const lines = after.split("\n");
  return before.split("\n").findIndex((line, index) => line !== lines[index]) + 1;
}
