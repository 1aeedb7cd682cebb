import { expect, test } from "vitest";
import { buildEdition } from "../../src/publisher/edition/buildEdition";
import { writeProblems } from "../../src/publisher/edition/files/Problem";
import { article, type Files, makeDataFolder } from "./makeDataFolder";

const SOURCE = `Premier titre

Il a signé l’accord* en 2020. Puis\u00a0il est  parti.

Trois points :

  • un point,
  • deux points
    et sa suite.

1. d’abord

* La note.
\u00a0
Second titre
Fin de la page1.

[/video]

Nous voir
Siège
Metz

Tél. +33 (0)1
`;
const first = { title: "Premier titre", source: "{ file: page.txt, lines: [1, 13] }" };
const FIRST_BODY = `Il a signé l’accord[^*] en 2020. Puis il est parti.

## Trois points :

- un point,
- deux points\\
  et sa suite.

1. d’abord

[^*]: La note.`;
const second = {
  title: "Second titre",
  source: "{ file: page.txt, lines: [15, 16] }",
  notes: '[{ footnote: "1", note: La note manque. }]',
};
const CONTACTS = `source: { file: page.txt, lines: [20, 24] }
title: Nous voir
offices: [{ name: Siège, town: Metz, telephone: +33 (0)1 }]
dropped: [{ text: Tél., reason: Un numéro. }]
`;
const LEFTOVERS = `leftovers:
  - { text: "\\u00a0", reason: Vide. }
  - { text: "[/video]", reason: Un film. }
`;
const sound: Files = {
  "sources/page.txt": SOURCE,
  "sources/page.yaml": LEFTOVERS,
  "articles/un.md": article("un", FIRST_BODY, first),
  "articles/deux.md": article("deux", "Fin de la page[^1].", second),
  "contacts.yaml": CONTACTS,
};

async function problemsOf(files: Files): Promise<readonly string[]> {
  const { problems } = await buildEdition(makeDataFolder({ ...sound, ...files }));
  return problems.length === 0 ? [] : writeProblems("data", problems).split("\n");
}

const withFirst = (body: string) => ({ "articles/un.md": article("un", body, first) });

test("a page that is told in full passes, and it is said where its lines are", async () => {
  const { problems, proofs } = await buildEdition(makeDataFolder(sound));
  expect(problems).toEqual([]);
  expect(proofs).toEqual([
    { file: "sources/page.txt", lines: 16, articles: 2, articleLines: 10, contactLines: 4, leftoverLines: 2 },
  ]);
});

test("a sentence that is gone is named", async () => {
  expect(await problemsOf(withFirst(FIRST_BODY.replace(" Puis il est parti.", "")))).toEqual([
    'data/articles/un.md:8: This lacks words of line 3 of sources/page.txt: put back "Puis il est parti.".',
  ]);
});

test("a word that was changed is named with the source's own", async () => {
  expect(await problemsOf(withFirst(FIRST_BODY.replace("signé", "refusé")))).toEqual([
    'data/articles/un.md:8: This differs from line 3 of sources/page.txt: write "signé" instead of "refusé".',
  ]);
});

test("a word that the source does not say is named", async () => {
  expect(await problemsOf(withFirst(FIRST_BODY.replace("Il a", "Il a bien")))).toEqual([
    'data/articles/un.md:8: This has words that line 3 of sources/page.txt does not have: remove "bien".',
  ]);
});

test("a comma counts", async () => {
  expect(await problemsOf(withFirst(FIRST_BODY.replace("un point,", "un point")))).toEqual([
    'data/articles/un.md:12: This differs from line 7 of sources/page.txt: write "point," instead of "point".',
  ]);
});

test("a paragraph that is gone, and a heading that was made up, are told once each", async () => {
  expect(
    await problemsOf(withFirst(FIRST_BODY.replace("1. d’abord", "## Inventé").replace("- un point,\n", ""))),
  ).toEqual([
    'data/articles/un.md:12: The article lacks line 7 of sources/page.txt: put back "un point,".',
    'data/articles/un.md:15: This differs from line 11 of sources/page.txt: write "d’abord" instead of "Inventé".',
  ]);
});

test("an added paragraph is told", async () => {
  expect(await problemsOf(withFirst(FIRST_BODY.replace("## Trois", "Ajouté.\n\n## Trois")))).toEqual([
    'data/articles/un.md:10: The article\'s lines of sources/page.txt do not say "Ajouté.": remove it.',
  ]);
});

test("a line that stands on after a hard break is told on its own line", async () => {
  expect(await problemsOf(withFirst(FIRST_BODY.replace("et sa suite", "et la suite")))).toEqual([
    'data/articles/un.md:14: This differs from line 9 of sources/page.txt: write "sa" instead of "la".',
  ]);
});

test("a changed title and a lost footnote mark are told", async () => {
  const file = article("un", FIRST_BODY, { ...first, title: "Premier grand titre" });
  expect(await problemsOf({ "articles/un.md": file })).toEqual([
    'data/articles/un.md:3: This has words that line 1 of sources/page.txt does not have: remove "grand".',
  ]);
  const [problem] = await problemsOf(
    withFirst(FIRST_BODY.replace("[^*]: La", "\\* La").replace("accord[^*]", "accord")),
  );
  expect(problem).toContain('write "l’accord*" instead of "l’accord"');
});

test("paragraphs in another order are told", async () => {
  const swapped = FIRST_BODY.replace(/^(Il a.*)\n\n(## Trois.*)$/m, "$2\n\n$1");
  expect(swapped).not.toBe(FIRST_BODY);
  expect(await problemsOf(withFirst(swapped))).not.toEqual([]);
});

test("a line in no article is told where it stands", async () => {
  const moved = { ...second, source: "{ file: page.txt, lines: [15, 15] }" };
  const problems = await problemsOf({ "articles/deux.md": article("deux", "Fin de la page[^1].", moved) });
  expect(problems).toEqual([
    'data/articles/deux.md:9: The article\'s lines of sources/page.txt do not say "Fin de la page1.": remove it.',
    'data/sources/page.txt:16: No article tells this line: put "Fin de la page1." into one, or declare it in sources/page.yaml with a reason.',
  ]);
});

test("a line in two articles is told", async () => {
  const overlapping = { ...second, source: "{ file: page.txt, lines: [13, 16] }" };
  const problems = await problemsOf({ "articles/deux.md": article("deux", "Fin de la page[^1].", overlapping) });
  expect(problems.some((problem) => problem.includes("13 to 13 of sources/page.txt are also those of"))).toBe(true);
});

test("lines that the source does not have are told", async () => {
  expect(await problemsOf({ "contacts.yaml": CONTACTS.replace("24]", "99]") })).toEqual([
    'data/contacts.yaml:1: sources/page.txt has only 25 lines, not 99: correct "lines".',
  ]);
  expect(await problemsOf({ "contacts.yaml": CONTACTS.replace("[20, 24]", "[24, 20]") })).toEqual([
    'data/contacts.yaml:1: "source.lines" must be the first line and then the last one.',
    ...["Nous voir", "Siège", "Metz", "Tél. +33 (0)1"].map((text, index) =>
      expect.stringContaining(
        `data/sources/page.txt:${[20, 21, 22, 24][index]}: No article tells this line: put "${text}"`,
      ),
    ),
  ]);
});

test("contacts say what their lines say, each as often", async () => {
  expect(await problemsOf({ "contacts.yaml": CONTACTS.replace("town: Metz", "town: Nancy") })).toEqual([
    'data/contacts.yaml:3: sources/page.txt does not say "Nancy" in the lines named by "source": write its exact words.',
    'data/sources/page.txt:22: contacts.yaml lacks this line of its source: add "Metz" there.',
  ]);
  expect(await problemsOf({ "contacts.yaml": CONTACTS.replace("}]", "}, { name: Siège }]") })).toEqual([
    'data/contacts.yaml:3: sources/page.txt does not say "Siège" in the lines named by "source": write its exact words.',
  ]);
});

test("words that contacts leave out are declared, and have to be there", async () => {
  const dropped = "dropped: [{ text: Tél., reason: Un numéro. }]\n";
  expect(await problemsOf({ "contacts.yaml": CONTACTS.replace(dropped, "") })).toEqual([
    'data/contacts.yaml:3: sources/page.txt does not say "+33 (0)1" in the lines named by "source": write its exact words.',
    'data/sources/page.txt:24: contacts.yaml lacks this line of its source: add "Tél. +33 (0)1" there.',
  ]);
  expect(await problemsOf({ "contacts.yaml": CONTACTS.replace("Tél., r", "Fax, r") })).toEqual(
    expect.arrayContaining([
      'data/contacts.yaml:4: No line of sources/page.txt named by "source" begins with "Fax": remove this.',
    ]),
  );
});

test("a leftover is declared with a reason, and has to be there", async () => {
  expect(await problemsOf({ "sources/page.yaml": LEFTOVERS.replace("[/video]", "[/photo]") })).toEqual([
    'data/sources/page.txt:18: No article tells this line: put "[/video]" into one, or declare it in sources/page.yaml with a reason.',
    'data/sources/page.yaml:3: sources/page.txt has no line "[/photo]": remove this leftover.',
  ]);
  expect(await problemsOf({ "sources/page.yaml": LEFTOVERS.replace("Un film.", '""') })).toContain(
    'data/sources/page.yaml:3: "leftovers[1].reason" is empty: fill it in.',
  );
});

test("no-break spaces alone on a line have to be declared", async () => {
  const problems = await problemsOf({ "sources/page.yaml": LEFTOVERS.replace(/.*Vide.*\n/, "") });
  expect(problems).toEqual([expect.stringMatching(/^data\/sources\/page\.txt:14: No article tells this line/)]);
});

test("a source that is not there is told", async () => {
  const away = { ...second, source: "{ file: absent.txt, lines: [15, 16] }" };
  const problems = await problemsOf({ "articles/deux.md": article("deux", "Fin de la page[^1].", away) });
  expect(problems).toContain("data/sources/absent.txt:1: This file is missing or cannot be read: create it.");
});

test("an article that lost a sentence is still an edition for the editor to look at", async () => {
  const { edition, problems } = await buildEdition(makeDataFolder({ ...sound, ...withFirst("Il a signé.") }));
  expect(problems).not.toEqual([]);
  expect(edition?.articles).toHaveLength(2);
});
