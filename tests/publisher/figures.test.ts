import { expect, test } from "vitest";
import { buildEdition } from "../../src/publisher/edition/buildEdition";
import { readFrenchNumbers, saysNumber } from "../../src/publisher/edition/figures/readFrenchNumbers";
import { article, makeDataFolder } from "./makeDataFolder";

test.each([
  ["2 364,8 millions d’euros", [2364.8, 2364800000]],
  ["1\u202f833 millions", [1833, 1833000000]],
  ["1, 95 milliards", [1.95, 1950000000]],
  ["10,7% de l’économie", [10.7]],
  ["d’1,4 million", [1.4, 1400000]],
  ["plus de cinq millions", [5, 5000000]],
  ["la 8ème édition, la troisième année", [8, 3]],
  ["1000 entreprises en 2019", [1000, 2019]],
  ["– 94 %", [94]],
  ["une aide", [1]],
  ["Chacun des uns", []],
])("« %s » says its numbers", (text, numbers) => {
  expect(readFrenchNumbers(text)).toEqual(numbers);
});

test("a fall is said without its sign", () => {
  expect(saysNumber("Soit – 25,5 %", -25.5)).toBe(true);
  expect(saysNumber("Soit – 25,5 %", -25)).toBe(false);
});

const TEXT = `De 8,6 à 6,4 millions, soit – 25,5 %. De 22 à 12 postes.

Près de 550 euros : 260 euros à Anne, 287 euros à Bruno. Et 36 % ici, 64 % là.

Trois choses : un sac, un lit et un mur.`;

/** The problems of an article with these figures, each from `line` on, 1 being the first line of the figures. */
async function problemsOf(figures: string, text = TEXT): Promise<readonly string[]> {
  const folder = makeDataFolder({ "articles/un.md": article("un", text, { figures: `\n${figures}` }) });
  const { problems } = await buildEdition(folder);
  return problems.map(({ line, message }) => `${line - 6}: ${message}`);
}

const MONEY = `  - id: aide
    label: Aide
    kind: share
    values:
      - { value: 260, unit: euros, quote: 260 euros }
      - { value: 287, unit: euros, quote: 287 euros }
    total: { value: 550, unit: euros, approximation: nearly, quote: Près de 550 euros }
`;
const BUDGET = `  - id: budget
    label: Budget
    kind: series
    chart: bars
    values:
      - { value: 8.6, unit: millions, period: premier, quote: "De 8,6 à 6,4 millions" }
      - { value: 6.4, unit: millions, period: dernier, quote: "De 8,6 à 6,4 millions" }
    change: { value: -25.5, quote: "– 25,5 %" }
`;
const COUNT = `  - id: choses
    label: Choses
    kind: single
    values: [{ value: 3, unit: choses, quote: Trois choses }]
    counted: [{ quote: sac }, { quote: lit }, { quote: mur }]
`;

test("sums, changes and counts that come out are no problem", async () => {
  expect(await problemsOf(MONEY + BUDGET + COUNT)).toEqual([]);
});

test("figures come to the phone with the block of each quote", async () => {
  const folder = makeDataFolder({ "articles/un.md": article("un", TEXT, { figures: `\n${MONEY}` }) });
  const { edition } = await buildEdition(folder);
  const [un] = edition?.articles ?? [];
  const block = un?.body.children[1]?.data.id;
  expect(un?.figures).toMatchObject([{ id: "aide", values: [{ value: 260, block }, { block }], total: { block } }]);
});

test("a sum that does not come out is told, with the sum", async () => {
  const wrong = MONEY.replace("      - { value: 287, unit: euros, quote: 287 euros }\n", "");
  expect(await problemsOf(wrong)).toEqual([
    '6: These values add up to 260, not 550: correct it, or, if the text says so, tell the reader in "mismatch".',
  ]);
  expect(await problemsOf(`${wrong}    parts: some\n`)).toEqual([]);
  expect(await problemsOf(`${wrong}    mismatch: Il en manque.\n`)).toEqual([]);
});

test("parts are not more than their whole", async () => {
  const [, more] = [
    MONEY,
    MONEY.replace(
      "value: 550, unit: euros, approximation: nearly, quote: Près de 550",
      "value: 260, unit: euros, quote: 260",
    ),
  ];
  expect(await problemsOf(`${more}    parts: some\n`)).toEqual([
    expect.stringContaining("7: These values add up to 547, more than 260"),
  ]);
});

test("« près de » leaves room below, and only there", async () => {
  const written = (words: string, approximation: string) =>
    problemsOf(
      MONEY.replace("approximation: nearly, ", approximation).replace("Près de 550", `${words}550`),
      TEXT.replace("Près de 550", `${words}550`),
    );
  expect(await written("En tout ", "")).toEqual([expect.stringContaining("7: These values add up to 547, not 550")]);
  expect(await written("Plus de ", "approximation: more-than, ")).toHaveLength(1);
  expect(await written("Un peu plus de ", "approximation: slightly-more-than, ")).toHaveLength(1);
  expect(await written("Environ ", "approximation: about, ")).toEqual([]);
});

test("shares are of a hundred per cent", async () => {
  const shares = (kind: string) =>
    `  - { id: parts, label: Parts, kind: ${kind}, values: [{ value: 36, unit: "%", quote: 36 % }, { value: 64, unit: "%", quote: 64 % }] }\n`;
  expect(await problemsOf(shares("share"))).toEqual([]);
  const wrong = shares("share").replace(
    '{ value: 36, unit: "%", quote: 36 % }',
    '{ value: 25.5, unit: "%", quote: "25,5 %" }',
  );
  expect(await problemsOf(wrong)).toEqual([expect.stringContaining("1: These values add up to 89.5, not 100")]);
  expect(await problemsOf(wrong.replace("share", "comparison"))).toEqual([]);
});

test("a change is the text's own, as far as its numbers were rounded", async () => {
  const posts = BUDGET.replace("8.6", "22")
    .replace("6.4", "12")
    .replaceAll("unit: millions", "unit: postes")
    .replaceAll("De 8,6 à 6,4 millions", "De 22 à 12 postes");
  expect(await problemsOf(posts)).toEqual([
    '8: From 22 to 12 is a change of -45.45 %, not of -25.5 %: correct it, or, if the text says so, tell the reader in "mismatch".',
  ]);
});

test("a count that does not come out is told; a note on one that does is in the way", async () => {
  expect(await problemsOf(COUNT.replace(", { quote: mur }", ""))).toEqual([
    expect.stringContaining("5: 2 things are enumerated, not 3"),
  ]);
  expect(await problemsOf(`${COUNT}    mismatch: Il en manque.\n`)).toEqual([
    '6: The numbers of this figure do come out: remove "mismatch".',
  ]);
});

test.each([
  [
    "a number that its quote does not say",
    MONEY.replace("value: 260", "value: 270"),
    '5: "260 euros" does not say 270',
  ],
  [
    "a quote that is not the article's",
    MONEY.replace("quote: 287 euros", "quote: 287 francs"),
    'does not say "287 francs"',
  ],
  [
    "units that differ",
    MONEY.replace("287, unit: euros", "287, unit: francs"),
    '6: "francs" and "euros" cannot be compared',
  ],
  ["a chart of one value", `${COUNT}    chart: bars\n`, 'One value alone is a figure of kind "single"'],
  ["an id that stands twice", COUNT + COUNT, '6: This article has two figures "choses"'],
  [
    "a number that is none",
    MONEY.replace("value: 260", 'value: "2 60"'),
    '5: "figures[0].values[0].value" must be a number',
  ],
  [
    "a misspelt field",
    MONEY.replace("label: Aide", "label: Aide\n    titre: Aide"),
    '3: "figures[0].titre" is not a known field',
  ],
])("%s is told", async (_, figures, message) => {
  expect((await problemsOf(figures))[0]).toContain(message);
});
