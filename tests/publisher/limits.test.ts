import { mkdirSync, truncateSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { expect, test } from "vitest";
import { buildEdition } from "../../src/publisher/edition/buildEdition";
import { limits } from "../../src/publisher/edition/files/limits";
import { writeProblems } from "../../src/publisher/edition/files/Problem";
import { article, EDITION, type Files, makeDataFolder, TOPICS } from "./makeDataFolder";

/* Whatever stands in a folder is told by file and line, soon and without running out of memory. */

const MOST_MILLISECONDS = 5_000;

/** A bomb of aliases: nine texts, then nine times nine, and so on. */
const bomb = [
  "a0: &a0 [x, x, x]",
  ...[1, 2, 3, 4, 5, 6, 7, 8, 9].map((n) => `a${n}: &a${n} [${`*a${n - 1}, `.repeat(9)}]`),
];
const nested = (depth: number) => "[".repeat(depth) + "]".repeat(depth);
const indented = (depth: number) => Array.from({ length: depth }, (_, at) => `${"  ".repeat(at)}- a`).join("\n");
const un = (body: string, fields?: Readonly<Record<string, string>>): Files => ({
  "articles/un.md": article("un", body, fields),
});

const hostile: readonly (readonly [what: string, files: Files, told: string])[] = [
  [
    "aliases that stand for a billion texts",
    { "topics.yaml": bomb.join("\n") },
    'topics.yaml:2: This line cannot be read as YAML: check its quotes, colons and indentation; a text holding ": " needs quotes. ("*a0" repeats',
  ],
  [
    "YAML lists 5,000 deep",
    { "topics.yaml": `- id: ${nested(5_000)}` },
    "topics.yaml:1: This line is nested more than 20 deep",
  ],
  [
    "YAML entries 5,000 deep on one line",
    { "topics.yaml": `${"- ".repeat(5_000)}a` },
    "topics.yaml:1: This line is nested more than 20 deep",
  ],
  [
    "YAML entries 500 deep line by line",
    { "topics.yaml": indented(500) },
    "topics.yaml:51: This line is nested more than 20 deep",
  ],
  [
    "a key that stands 2,000 times",
    { "topics.yaml": "a: b\n".repeat(2_000) },
    "topics.yaml:2: This line cannot be read as YAML",
  ],
  [
    "2,000 unknown fields",
    un("Texte.", { source: Array.from({ length: 2_000 }, (_, n) => `\n  k${n}: x`).join("") }),
    'articles/un.md:6: "source.',
  ],
  [
    "two megabytes of YAML",
    { "topics.yaml": "- { id: eau }\n".repeat(100_000) },
    "topics.yaml:1: This YAML has more than 1000000 characters",
  ],
  [
    "a character that no text has",
    un("Un.\n\nDe\0ux."),
    "articles/un.md:9: This line has a character that no text has (U+0000)",
  ],
  [
    "a control character in YAML",
    { "edition.yaml": EDITION.replace("Essai de presse", "Essai\u0007") },
    "edition.yaml:2: This line has a character that no text has (U+0007)",
  ],
  ["a title of two lines", un("Texte.", { title: '"Un\n\n  deux"' }), "articles/un.md:3: This text has several lines"],
  [
    "a title of a million characters",
    un("Texte.", { title: `"${"a ".repeat(40_000)}"` }),
    'articles/un.md:3: "title" must have at most 500 characters',
  ],
  [
    "an address of the edition that is a script",
    { "edition.yaml": EDITION.replace("https://essai.example/actu/", "javascript:alert(1)") },
    'edition.yaml:9: "url" must be an address that begins with "https://"',
  ],
  [
    "an address of the publisher that is a script",
    { "edition.yaml": EDITION.replace("{ name: Presse }", '{ name: Presse, url: "javascript:alert(1)" }') },
    'edition.yaml:6: "publisher.url" must be an address that begins with "https://"',
  ],
  [
    "quotes 5,000 deep",
    un(`Texte.\n\n${">".repeat(5_000)} a`),
    "articles/un.md:9: Lists and quotes stand 20 deep at most",
  ],
  [
    "lists 5,000 deep on one line",
    un(`${"- ".repeat(5_000)}a`),
    "articles/un.md:7: Lists and quotes stand 20 deep at most",
  ],
  ["lists 500 deep line by line", un(indented(500)), "articles/un.md:27: Lists and quotes stand 20 deep at most"],
  [
    "50,000 marks that may begin or end something",
    un("*_".repeat(25_000)),
    "articles/un.md:7: A paragraph has at most 1000 signs",
  ],
  [
    "as many in lines of one paragraph",
    un("*_*_*_ a\n".repeat(9_000)),
    "articles/un.md:173: A paragraph has at most 1000 signs",
  ],
  ["brackets without end", un("[".repeat(50_000)), "articles/un.md:7: A paragraph has at most 1000 signs"],
  ["100,000 list items", un("- a\n".repeat(100_000)), "articles/un.md:10007: An article has at most 10000 signs"],
  [
    "a line of a million characters",
    un(`Un.\n\n${"a ".repeat(500_000)}`),
    "articles/un.md:9: This line has more than 100000 characters",
  ],
];

async function tell(folder: string): Promise<string> {
  const start = performance.now();
  const { edition, problems } = await buildEdition(folder);
  expect(performance.now() - start).toBeLessThan(MOST_MILLISECONDS);
  expect(edition).toBeUndefined();
  return writeProblems("data", problems);
}

test.each(hostile)("%s are told in seconds", async (_, files, told) => {
  const written = await tell(makeDataFolder({ ...un("Texte."), ...files }));
  expect(written).toContain(`data/${told}`);
  expect(written.split("\n").length).toBeLessThanOrEqual(limits.problemsTold + 5);
});

test.each([
  ["articles/un.md", "2 MB", 60],
  ["topics.yaml", "2 MB", 600],
  ["sources/page.txt", "16 MB", 600],
] as const)("%s of hundreds of megabytes is refused unread", async (file, most, megabytes) => {
  const source = "{ file: page.txt, lines: [1, 2] }";
  const folder = makeDataFolder({ "articles/deux.md": article("deux", "Texte.", { source }) });
  mkdirSync(join(folder, "sources"), { recursive: true });
  if (file !== "topics.yaml") writeFileSync(join(folder, file), "");
  truncateSync(join(folder, file), megabytes * 1e6);
  const { heapUsed } = process.memoryUsage();
  const message = `data/${file}:1: This file is larger than the ${most} that are read: split it.`;
  const { problems } = await buildEdition(folder);
  expect(writeProblems("data", problems).split("\n")).toContain(message);
  expect(process.memoryUsage().heapUsed - heapUsed).toBeLessThan(100e6);
});

test("a name with a line break is told on one line", async () => {
  const written = await tell(makeDataFolder({ "articles/un\ndeux.md": article("un") }));
  expect(written).toBe(
    'data/articles:1: The name "un\\ndeux.md" has a line break or another sign that cannot be seen: rename the file.',
  );
});

test("a folder where a file should be is told", async () => {
  const folder = makeDataFolder();
  mkdirSync(join(folder, "articles/deux.md"));
  expect(await tell(folder)).toBe("data/articles/deux.md:1: This file is missing or cannot be read: create it.");
});

test("what people write is far from every limit", async () => {
  const body = [
    "> Une citation\n> > dans une autre",
    "- un\n  - deux\n    - trois",
    "* * * * * * * * * * * * * * * * * * * * * * * *",
    `Un paragraphe ${"avec des *mots* **importants** ".repeat(100)}`,
    "| a | b |\n| - | - |\n".concat("| 1 | 2 |\n".repeat(200)),
  ].join("\n\n");
  const { problems } = await buildEdition(makeDataFolder({ ...un(body), "topics.yaml": TOPICS }));
  expect(problems).toEqual([]);
});
