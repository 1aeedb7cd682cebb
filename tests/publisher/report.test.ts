import { expect, test } from "vitest";
import { readCorpus } from "../../src/publisher/edition/compile/readCorpus";
import { describeCoverage } from "../../src/publisher/edition/report/describeCoverage";
import { listFindings } from "../../src/publisher/edition/report/listFindings";
import { type Coverage, reportCoverage } from "../../src/publisher/edition/report/reportCoverage";
import { article, type Files, makeDataFolder } from "./makeDataFolder";

function found(text: string): readonly string[] {
  return listFindings(text).map(({ kind, text: words }) => `${kind} ${words}`);
}

test.each([
  ["Le mardi 9 juillet 2019, puis en 2020.", ["date mardi 9 juillet 2019", "year 2020"]],
  ["mercredi 2 et jeudi 3 octobre", ["date mercredi 2 et jeudi 3 octobre"]],
  ["un contrat 2018-2020", ["year 2018-2020"]],
  ["plus de 17,6 millions d’euros et 800 000 euros", ["amount 17,6 millions d’euros", "amount 800 000 euros"]],
  ["plus de cinq millions d’euros", ["amount cinq millions d’euros"]],
  ["10,7% contre 36 %", ["percentage 10,7%", "percentage 36 %"]],
  ["92 000 entreprises, la 8ème", ["number 92 000", "number 8"]],
  ["la R&D du SRDEII, en 3D", ["acronym R&D", "acronym SRDEII", "acronym 3D"]],
  ["avec Jean Rottner à Metz", ["name Jean Rottner", "name Metz"]],
  ["Chaque jour. Puis Metz", ["name Metz"]],
  ["L’objectif de l’Institution", ["name Institution"]],
  ["D’un bout à l’autre", []],
])("« %s » holds what a pattern sees", (text, expected) => {
  expect(found(text)).toEqual(expected);
});

const TEXT = "Le plan Eau aide Toul : 12 puits, 500 euros en 2019. Voir le SDE.";
const FILES: Files = {
  "articles/un.md": article("un", TEXT, {
    figures: "\n  - { id: puits, label: Puits, kind: single, values: [{ value: 12, unit: puits, quote: 12 puits }] }",
  }),
  "programmes/plan-eau.yaml": `id: plan-eau
name: { value: plan Eau, proofs: [{ article: un, quote: Le plan Eau }] }
kind: plan
topics: [eau]
promise: { value: Aider., proofs: [{ article: un, quote: "${TEXT}" }] }
mentions: [{ article: un, quote: Le plan Eau }]
`,
};

function report(files: Files): Coverage {
  const folder = makeDataFolder({ ...FILES, ...files });
  const corpus = readCorpus(folder);
  expect(corpus.problems).toEqual([]);
  return reportCoverage(folder, corpus);
}

const openIn = ({ articles }: Coverage) => articles.flatMap(({ open }) => open.map(({ text }) => text));

test("what entries state is accounted for; the sentence that proves a promise hides no amount", () => {
  expect(openIn(report({}))).toEqual(["Toul", "500 euros", "2019", "SDE"]);
});

test("an entry or a dismissal with a reason accounts for what is open", () => {
  const coverage = report({
    "glossary.yaml": "- { acronym: SDE, meaning: Schéma, spelledOutBy: editor }\n",
    "dismissed.yaml":
      "- { texts: [Toul, '500 euros'], reason: Connu. }\n- { texts: ['2019'], articles: [un], reason: Connu. }\n",
  });
  expect(coverage.problems).toEqual([]);
  expect(openIn(coverage)).toEqual([]);
  expect(coverage.articles).toMatchObject([{ file: "articles/un.md", dismissed: 3 }]);
  expect(describeCoverage("data", coverage)).toContain("Everything that patterns find is entered or dismissed.");
});

test("a dismissal that dismisses nothing, or has no reason, is told", () => {
  expect(report({ "dismissed.yaml": "- { texts: [Toul], articles: [zwei], reason: Connu. }\n" }).problems).toEqual([
    { file: "dismissed.yaml", line: 1, message: 'Nothing is left to dismiss as "Toul": remove it.' },
  ]);
  expect(report({ "dismissed.yaml": "- { texts: [Toul] }\n" }).problems).toEqual([
    { file: "dismissed.yaml", line: 1, message: '"[0].reason" is missing: add it.' },
  ]);
});

test("the report names each thing with the words around it", () => {
  const text = describeCoverage("data", report({}));
  expect(text).toContain("data/articles/un.md: 2 entered, 0 dismissed, 4 open");
  expect(text).toContain(
    'amount     "500 euros" in "Le plan Eau aide Toul : 12 puits, 500 euros en 2019. Voir le SDE."',
  );
  expect(text).toContain("4 open: enter each, or dismiss it in dismissed.yaml with a reason.");
});
