import { expect, test } from "vitest";
import { decode } from "../../src/domain/decode";
import { GlossaryPartSchema, PlacesPartSchema, ProgrammesPartSchema } from "../../src/domain/edition/edition";
import { buildEdition } from "../../src/publisher/edition/buildEdition";
import { writeProblems } from "../../src/publisher/edition/files/Problem";
import { article, type Files, makeDataFolder } from "./makeDataFolder";
import { unpackParts } from "./unpackParts";

const TEXT = "Le plan Eau (PE) aide les fermes de Toul.\n\nEn 2019, 1,4 million d’euros. Le plan Eau continue à Toul.";
const PROOF = "{ article: un, quote: Le plan Eau (PE) }";
const PROGRAMME = `id: plan-eau
name: { value: Plan Eau, proofs: [${PROOF}] }
kind: plan
topics: [eau]
promise: { value: Il aide les fermes., proofs: [{ article: un, quote: aide les fermes }] }
mentions: [${PROOF}]
`;
const PLACES = `- id: toul
  name: Toul
  kind: commune
  insee: "54528"
  departement: "54"
  lat: 48.68659
  lon: 5.89483
  precision: centre
  mentions: [{ article: un, quote: les fermes de Toul, words: Toul }]
- { id: usine, name: Usine, kind: site, precision: near, near: [toul], mentions: [] }
`;
const GLOSSARY = "- { acronym: PE, meaning: Plan Eau, spelledOutBy: editor }\n";

function files(changed: Files = {}): Files {
  return {
    "articles/un.md": article("un", TEXT),
    "programmes/plan-eau.yaml": PROGRAMME,
    "places.yaml": PLACES,
    "glossary.yaml": GLOSSARY,
    ...changed,
  };
}

async function problemsOf(changed: Files): Promise<readonly string[]> {
  const { problems } = await buildEdition(makeDataFolder(files(changed)));
  return problems.length === 0 ? [] : writeProblems("data", problems).split("\n");
}

/** The programme with more fields. */
const withFields = (fields: string) => problemsOf({ "programmes/plan-eau.yaml": PROGRAMME + fields });

test("what is looked up comes in parts of its own, as a phone takes them, with the block of each quote", async () => {
  const { problems, edition } = await buildEdition(makeDataFolder(files()));
  expect(problems).toEqual([]);
  if (edition === undefined) throw new Error("no edition");
  const block = edition.articles[0]?.body.children[0]?.data.id;
  const [programmes, places, glossary] = ["programmes", "places", "glossary"].map((kind) => unpackParts(edition, kind));
  expect(decode(ProgrammesPartSchema, programmes?.[0])).toEqual({
    ok: true,
    value: { programmes: [expect.objectContaining({ id: "plan-eau", closing: { rule: "unknown" }, actions: [] })] },
  });
  expect(decode(PlacesPartSchema, places?.[0])).toMatchObject({
    ok: true,
    value: {
      places: [
        { id: "toul", mentions: [{ block, words: "Toul" }] },
        { lat: 48.68659, lon: 5.89483 },
      ],
    },
  });
  expect(decode(GlossaryPartSchema, glossary?.[0])).toMatchObject({
    ok: true,
    value: { glossary: [{ acronym: "PE", articles: ["un"], spelledOutBy: "editor" }] },
  });
  expect(edition.programmes[0]?.mentions[0]?.block).toBe(block);
  const counts = edition.manifest.parts.map(({ kind, count }) => [kind, count]);
  expect(counts).toEqual(
    expect.arrayContaining([
      ["programmes", 1],
      ["places", 2],
      ["glossary", 1],
    ]),
  );
});

test("a publication without them has no parts for them: the second of the index has the words that no text has", async () => {
  const { edition } = await buildEdition(makeDataFolder());
  expect(edition?.manifest.parts.map(({ kind }) => kind)).toEqual([
    "about",
    "articles",
    "inventory",
    "search",
    "search",
  ]);
});

test("kinds of spaces make no difference to a quote; the edition has the article's own", async () => {
  const text = article("un", TEXT.replace("Le plan Eau (PE)", "Le plan\u00a0Eau (PE)"));
  const { problems, edition } = await buildEdition(makeDataFolder(files({ "articles/un.md": text })));
  expect(problems).toEqual([]);
  expect(edition?.programmes[0]?.mentions[0]?.quote).toBe("Le plan\u00a0Eau (PE)");
});

test("a quote may be the title's, and then has no block", async () => {
  const named = PROGRAMME.replace(
    "value: Plan Eau, proofs: [{ article: un, quote: Le plan Eau (PE)",
    "value: Titre, proofs: [{ article: un, quote: Titre un",
  );
  const { problems, edition } = await buildEdition(makeDataFolder(files({ "programmes/plan-eau.yaml": named })));
  expect(problems).toEqual([]);
  expect(edition?.programmes[0]?.name.proofs).toEqual([{ article: "un", quote: "Titre un" }]);
});

test.each([
  [
    "one letter too many",
    "Le plan Eaux (PE)",
    'The article "un" does not say "Le plan Eaux (PE)": quote its exact words.',
  ],
  ["twice in the article", "plan Eau", 'The article "un" says "plan Eau" 2 times: quote more words around it.'],
])("a quote that is %s is told with its file and line", async (_, quote, message) => {
  const changed = PROGRAMME.replace(`mentions: [${PROOF}]`, `mentions:\n  - { article: un, quote: ${quote} }`);
  expect(await problemsOf({ "programmes/plan-eau.yaml": changed })).toEqual([
    `data/programmes/plan-eau.yaml:7: ${message}`,
  ]);
});

test("a quote of an article that there is not is told; one of an article that is broken is not", async () => {
  const changed = PROGRAMME.replace("article: un, quote: aide", "article: zwei, quote: aide");
  const message = '"zwei" is not an article: use the name of a file in articles/, without its ending.';
  expect(await problemsOf({ "programmes/plan-eau.yaml": changed })).toEqual([
    `data/programmes/plan-eau.yaml:5: ${message}`,
  ]);
  expect(await problemsOf({ "programmes/plan-eau.yaml": changed, "articles/zwei.md": "Rien." })).toEqual([
    expect.stringMatching(/^data\/articles\/zwei\.md:1: /),
  ]);
});

test("the words of a mention stand in its quote, once", async () => {
  const changed = PLACES.replace("words: Toul", "words: Metz");
  expect(await problemsOf({ "places.yaml": changed })).toEqual([
    'data/places.yaml:9: "Metz" must stand exactly once in its quote: correct one of them.',
  ]);
});

test("a misspelt field is told, however deep it stands", async () => {
  expect(await withFields(`territory:\n  value: Toul\n  places: [toul]\n  prouf: x\n  proofs: [${PROOF}]\n`)).toEqual([
    'data/programmes/plan-eau.yaml:10: "territory.prouf" is not a known field: correct its spelling or remove it.',
  ]);
});

test("a value without a proof is told", async () => {
  expect(await withFields("purpose: { value: Aider. }\nstatus: { value: signed, proofs: [] }\n")).toEqual([
    'data/programmes/plan-eau.yaml:7: "purpose.proofs" is missing: add it.',
    'data/programmes/plan-eau.yaml:8: "status.proofs" must have at least one proof.',
  ]);
});

test("topics, places and programmes that there are not are told", async () => {
  const changed = PROGRAMME.replace("[eau]", "[eau, terre]");
  const territory = `territory: { value: Plan Eau, places: [metz], proofs: [${PROOF}], remark: Ici. }\n`;
  const related = "related:\n  - { id: plan-feu, why: Voisin. }\n  - { id: plan-eau, why: Lui-même. }\n";
  const others = 'aliases: ["plan Eau", "Plan H2O"]\n';
  expect(await problemsOf({ "programmes/plan-eau.yaml": changed + territory + related + others })).toEqual([
    'data/programmes/plan-eau.yaml:4: "terre" is not a topic of topics.yaml: use one of eau, feu.',
    'data/programmes/plan-eau.yaml:7: "metz" is not a place of places.yaml: correct it, or add it there.',
    'data/programmes/plan-eau.yaml:9: "plan-feu" is not a programme: use the name of a file in programmes/.',
    "data/programmes/plan-eau.yaml:10: A programme is not related to itself: remove this.",
    'data/programmes/plan-eau.yaml:11: No article says "Plan H2O": write it as an article does, or remove it.',
  ]);
});

test("amounts and dates are those of their quotes", async () => {
  const proofs = 'proofs: [{ article: un, quote: "En 2019, 1,4 million d’euros" }]';
  const amounts = (wording: string, euros: string) =>
    `amounts:\n  - { wording: "${wording}", euros: ${euros}, scope: Tout, ${proofs} }\n`;
  expect(await withFields(amounts("1,4 million d’euros", "1400000"))).toEqual([]);
  expect(await withFields(amounts("1,4 million d’euros", "140000"))).toEqual([
    'data/programmes/plan-eau.yaml:8: "1,4 million d’euros" does not say 140000 euros: correct one.',
  ]);
  expect(await withFields(amounts("2,4 millions d’euros", "2400000"))).toEqual([
    'data/programmes/plan-eau.yaml:8: No quote of it says "2,4 millions d’euros": use the quote\'s words.',
  ]);
  expect(await withFields(`period: { first: 2019, last: 2018, wording: x, ${proofs} }\n`)).toEqual([
    "data/programmes/plan-eau.yaml:7: No quote of the period says 2018: correct it.",
    "data/programmes/plan-eau.yaml:7: The period ends before it begins: correct it.",
  ]);
  expect(await withFields(`milestones:\n  - { on: 2019, text: Des euros, ${proofs} }\n`)).toEqual([]);
  expect(await withFields(`milestones:\n  - { on: 2019-05, text: Des euros, ${proofs} }\n`)).toEqual([
    'data/programmes/plan-eau.yaml:8: No quote of it says 2019-05: correct it, or say "inferred: year" if only the year is missing.',
  ]);
});

test("a programme's id is its file's name, and only programmes stand in the folder", async () => {
  expect(await problemsOf({ "programmes/plan-feu.yaml": PROGRAMME, "programmes/notes.txt": "" })).toEqual([
    "data/programmes/notes.txt:1: Only programmes belong here, as files ending in .yaml: rename it or move it away.",
    'data/programmes/plan-feu.yaml:1: The id "plan-eau" is not the file\'s name: write "id: plan-feu" or rename the file.',
  ]);
});

test.each([
  ['insee: "54528"', 'insee: "57528"', ":4: The code 57528 is not one of the département 54: correct one of them."],
  ['insee: "54528"', 'insee: "5452"', ':4: "[0].insee" must be a code of five digits.'],
  ['  insee: "54528"\n', "", ':1: The commune "toul" needs its code: add "insee".'],
  ['  departement: "54"\n', "", ':1: "toul" needs the number of its département: add "departement".'],
  ['departement: "54"', 'departement: "75"', ':5: "[0].departement" must be "08" or "10"'],
  ["  lon: 5.89483\n", "", ':7: "toul" is said to have a point: add "lat" and "lon".'],
  ["lat: 48.68659", "lat: 5.89483", ":6: "],
  ["near: [toul]", "near: [metz]", ':10: "metz" is not a place with a point of its own: use the id of a commune.'],
  ["precision: near", "precision: area", ':10: "near" names the communes of a place of precision "near"'],
  ["id: usine", "id: toul", ':10: The place "toul" stands here twice: remove one or give it another id.'],
  ["near: [toul]", 'near: [toul], insee: "54528"', ":10: Only a commune has such a code: remove it"],
])("in places, %s instead of %s is told", async (right, wrong, message) => {
  expect(PLACES).toContain(right);
  const [first] = await problemsOf({ "places.yaml": PLACES.replace(right, wrong) });
  expect(first).toContain(`data/places.yaml${message}`);
});

test("an acronym is one of the articles', once, and the corpus' meaning has its sentence", async () => {
  expect(await problemsOf({ "glossary.yaml": `${GLOSSARY}${GLOSSARY}` })).toEqual([
    'data/glossary.yaml:2: "PE" stands here twice: remove one.',
  ]);
  expect(await problemsOf({ "glossary.yaml": GLOSSARY.replace("PE", "Ea") })).toEqual([
    'data/glossary.yaml:1: No article says "Ea": correct its spelling or remove it.',
  ]);
  expect(await problemsOf({ "glossary.yaml": GLOSSARY.replace("editor", "corpus") })).toEqual([
    'data/glossary.yaml:1: "[0].proofs" is missing: add it.',
  ]);
});
