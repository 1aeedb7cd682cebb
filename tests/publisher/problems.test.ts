import { rmSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { expect, test } from "vitest";
import { MAX_PART_BYTES } from "../../src/domain/edition/edition";
import { buildEdition } from "../../src/publisher/edition/buildEdition";
import { writeProblems } from "../../src/publisher/edition/files/Problem";
import { article, EDITION, type Files, makeDataFolder, TOPICS } from "./makeDataFolder";

async function problemsOf(files: Files): Promise<readonly string[]> {
  const { problems, edition } = await buildEdition(makeDataFolder(files));
  expect(edition).toBeUndefined();
  return writeProblems("data", problems).split("\n");
}

/** Problems of one article named `un`. */
function problemsOfArticle(body: string, fields: Readonly<Record<string, string>> = {}): Promise<readonly string[]> {
  return problemsOf({ "articles/un.md": article("un", body, fields) });
}

test("a sound folder has no problems", async () => {
  const { problems, edition } = await buildEdition(makeDataFolder());
  expect(problems).toEqual([]);
  expect(edition?.articles).toHaveLength(1);
});

test("an unknown topic is named, with those to choose from", async () => {
  expect(await problemsOfArticle("Texte.", { topics: "[eau, terre]" })).toEqual([
    'data/articles/un.md:4: "terre" is not a topic of topics.yaml: use one of eau, feu, or add it there.',
  ]);
});

test("a missing title, a missing date and a misspelt field are told", async () => {
  expect(await problemsOfArticle("Texte.", { title: "", date: "", dte: "2020-01-01" })).toEqual([
    'data/articles/un.md:2: "title" is missing: add it.',
    'data/articles/un.md:2: "date" is missing: add it.',
    'data/articles/un.md:4: "dte" is not a known field: correct its spelling or remove it.',
  ]);
});

test("an empty title is told", async () => {
  expect(await problemsOfArticle("Texte.", { title: '""' })).toEqual([
    'data/articles/un.md:3: "title" is empty: fill it in.',
  ]);
});

test("broken YAML is told with its line", async () => {
  const [first, ...others] = await problemsOfArticle("Texte.", { title: '"sans fin', topics: "[eau]" });
  expect(first).toMatch(/^data\/articles\/un\.md:\d: This line cannot be read as YAML: check its quotes/);
  expect(others).toEqual([]);
});

test("a field that stands twice is told with its line", async () => {
  expect(await problemsOfArticle("Texte.", { date: "{ basis: unknown }\ntitle: Encore" })).toEqual([
    expect.stringMatching(/^data\/articles\/un\.md:6: This line cannot be read as YAML.*unique/),
  ]);
});

test("a text with a colon and without quotes is told on its line", async () => {
  expect(await problemsOfArticle("Texte.", { title: "Budget : la suite: et fin" })).toEqual([
    expect.stringMatching(/^data\/articles\/un\.md:3: This line cannot be read as YAML/),
  ]);
});

test("a file without front matter is told what an article begins with", async () => {
  const message = 'This file has no front matter: begin it with a line "---", the fields, and a second line "---".';
  expect(await problemsOf({ "articles/a.md": "Texte.", "articles/b.md": "---\nid: b\n\nTexte." })).toEqual([
    `data/articles/a.md:1: ${message}`,
    `data/articles/b.md:1: ${message}`,
  ]);
});

test("an id that is not the file's name, and one that two files have, are told", async () => {
  expect(await problemsOf({ "articles/un.md": article("un"), "articles/zwei.md": article("un") })).toEqual([
    'data/articles/zwei.md:2: The id "un" is not the file\'s name: write "id: zwei" or rename the file.',
    'data/articles/zwei.md:2: The id "un" is also that of articles/un.md: give one of them another.',
  ]);
});

test("an id that is no slug is told", async () => {
  expect(await problemsOf({ "articles/Été.md": article("Été") })).toEqual([
    'data/articles/Été.md:2: "id" must be a slug: lower-case letters, digits and single hyphens.',
  ]);
});

test("a footnote without a note is told on its own line, an escaped one is text", async () => {
  expect(await problemsOfArticle("Un.\n\nDeux\ntrois[^x] \\[^y].")).toEqual([
    'data/articles/un.md:10: The footnote [^x] has no note: add a line "[^x]: …" or, if the source lacks it, one in notes.',
  ]);
});

test("a note that nothing refers to, and a second note for one mark, are told", async () => {
  expect(await problemsOfArticle("Un[^a].\n\n[^a]: A.\n\n[^a]: Encore.\n\n[^b]: B.")).toEqual([
    "data/articles/un.md:11: The footnote [^a] has two notes: remove one.",
    "data/articles/un.md:13: Nothing refers to the footnote [^b]: put the mark into the text or remove the note.",
  ]);
});

test("an editor's footnote needs its mark in the text", async () => {
  expect(await problemsOfArticle("Un.", { notes: '[{ footnote: "1", note: Non. }]' })).toEqual([
    "data/articles/un.md:6: Nothing refers to the footnote [^1]: put the mark into the text or remove the note.",
  ]);
});

test("broken front matter does not make its footnotes look unknown", async () => {
  const fields = { title: "", notes: '[{ footnote: "1", note: Non. }]' };
  expect(await problemsOfArticle("Un[^1].", fields)).toEqual(['data/articles/un.md:2: "title" is missing: add it.']);
});

test("a quote has to be in the article, once", async () => {
  const notes = "\n  - { quote: un mot, note: N. }\n  - { quote: absent, note: N. }\n  - { note: N. }";
  expect(await problemsOfArticle("Dans un mot et un mot.", { notes })).toEqual([
    'data/articles/un.md:9: "notes[2]" must have either "quote" (a passage) or "footnote" (a mark).',
  ]);
  expect(await problemsOfArticle("Dans un mot et un mot.", { notes: notes.replace(/\n.*\}$/, "") })).toEqual([
    'data/articles/un.md:7: The article says "un mot" 2 times: quote more words around it.',
    'data/articles/un.md:8: The article\'s text does not say "absent": quote its exact words.',
  ]);
});

test("the words of a date have to be in the article", async () => {
  const date = '{ basis: event, precision: day, day: 2020-01-16, quote: "le 16 janvier" }';
  expect(await problemsOfArticle("Le 17 janvier.", { date })).toEqual([
    'data/articles/un.md:5: The article does not say "le 16 janvier": quote its own words for the date.',
  ]);
});

test.each([
  ["{ basis: event, precision: day, day: 2020-02-30, quote: Un }", '"date.day" must be a day that exists.'],
  ["{ basis: event, precision: day, day: 16/01/2020, quote: Un }", '"date.day" must be a day like 2020-01-16.'],
  [
    "{ basis: event, precision: day, day: 2020-01-16, lastDay: 2020-01-16, quote: Un }",
    '"date" must have a "lastDay" that comes after its "day".',
  ],
  [
    "{ basis: period, firstYear: 2020, lastYear: 2019, quote: Un }",
    '"date" must have a "lastYear" that comes after its "firstYear".',
  ],
  ["{ basis: guessed }", '"date.basis" must be "stated" or "event" or "period" or "unknown", not "guessed".'],
  ["2020-01-16", '"date" must hold fields, one a line: "name: …".'],
])("the date %s is refused", async (date, message) => {
  expect(await problemsOfArticle("Un.", { date })).toEqual([expect.stringContaining(message)]);
});

test.each([
  ["<b>Gras</b>", "HTML is not allowed: remove <b>"],
  ["<script>alert(1)</script>", "HTML is not allowed: remove <script>alert(1)</script>"],
  ["![Vue](vue.jpg)", "Images are not shipped: remove this one."],
  ["[ici](javascript:alert)", 'The link to "javascript:alert" is not allowed: begin it with https://'],
  ["[ici](//autre.example)", 'The link to "//autre.example" is not allowed'],
  ['[ici](https://x.example "Titre")', "A link's title is never shown: remove it."],
  ["[ici][a]", "Write the link's address right after its text"],
  ["# Titre", "A heading in an article begins with ##, ### or ####: change it."],
  ["##### Titre", "A heading in an article begins with ##, ### or ####: change it."],
  ["- [ ] À faire", "Check boxes are not shown"],
])("%s is refused", async (markdown, message) => {
  const problems = await problemsOfArticle(`Un.\n\n${markdown}\n\n[a]: https://x.example`);
  expect(problems[0]).toContain(`data/articles/un.md:9: ${message}`);
});

test("an article without text is refused", async () => {
  expect(await problemsOfArticle("")).toEqual(["data/articles/un.md:7: The article has no text: write it here."]);
});

test("an article that a phone cannot take is refused", async () => {
  const paragraphs = Math.floor(MAX_PART_BYTES / 100_000);
  const rest = MAX_PART_BYTES - paragraphs * 100_000 - 500;
  const body = [..."é".repeat(paragraphs)].map((letter) => letter.repeat(49_999)).join("\n\n");
  expect(await problemsOfArticle(`${body}\n\n${"e".repeat(rest)}`)).toEqual([
    "data/articles/un.md:1: This article is larger than a phone can take (2 MB when compiled): make several articles of it.",
  ]);
});

test("files that belong elsewhere, and ones that are no text, are told", async () => {
  const folder = makeDataFolder({ "articles/photo.jpg": "", "articles/.caché": "" });
  writeFileSync(join(folder, "articles/latin.md"), Buffer.from([0x2d, 0x2d, 0x2d, 0x0a, 0xe9]));
  expect((await buildEdition(folder)).problems).toEqual([
    { file: "articles/latin.md", line: 1, message: "This file is not UTF-8 text: save it as UTF-8." },
    {
      file: "articles/photo.jpg",
      line: 1,
      message: "Only articles belong here, as files ending in .md: rename it or move it away.",
    },
  ]);
});

test("what is wrong with the edition, its topics and its contacts is told", async () => {
  const files = {
    "edition.yaml": EDITION.replace("shortTitle: Essai", "shortTitle: Bien trop long").replace("https:", "nowhere "),
    "topics.yaml": `${TOPICS}- { id: eau, name: Encore, colour: rose }\n`,
    "contacts.yaml": "title: Nous\noffices:\n  - nom: Siège\n",
    "articles/un.md": article("un", "Un.", { topics: "[terre]" }),
  };
  expect(await problemsOf(files)).toEqual([
    'data/contacts.yaml:3: "offices[0].name" is missing: add it.',
    'data/contacts.yaml:3: "offices[0].nom" is not a known field: correct its spelling or remove it.',
    'data/edition.yaml:3: "shortTitle" must have at most 12 characters: shorten it.',
    'data/edition.yaml:9: "url" must be an address that begins with "https://" or "http://".',
    'data/topics.yaml:3: "[2].colour" must be "sapin" or "gres" or "ardoise" or "mirabelle" or "vigne", not "rose".',
  ]);
});

test("a topic that stands twice is told", async () => {
  expect(await problemsOf({ "topics.yaml": `${TOPICS}- { id: eau, name: Encore, colour: gres }\n` })).toEqual([
    'data/topics.yaml:3: The topic "eau" stands here twice: remove one or give it another id.',
  ]);
});

test("missing files and folders are told", async () => {
  const folder = makeDataFolder();
  rmSync(join(folder, "articles"), { recursive: true });
  rmSync(join(folder, "edition.yaml"));
  expect((await buildEdition(folder)).problems).toEqual([
    { file: "articles", line: 1, message: "This folder is missing: create it and put the articles into it." },
    { file: "edition.yaml", line: 1, message: "This file is missing or cannot be read: create it." },
  ]);
});

test("all problems of all files come in one run, by file and line", async () => {
  const problems = await problemsOf({
    "articles/b.md": article("b", "<i>x</i>\n\n# Titre", { topics: "[terre]", date: "{ basis: non }" }),
    "articles/a.md": article("a", "Un[^z].", { topics: "[terre]" }),
    "topics.yaml": TOPICS,
    "contacts.yaml": "title: [",
  });
  expect(problems.map((problem) => problem.replace(/: .*/, ""))).toEqual([
    "data/articles/a.md:4",
    "data/articles/a.md:7",
    "data/articles/b.md:5",
    "data/articles/b.md:7",
    "data/articles/b.md:7",
    "data/articles/b.md:9",
    "data/contacts.yaml:1",
  ]);
});
