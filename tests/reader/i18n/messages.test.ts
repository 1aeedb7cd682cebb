import { readdirSync, readFileSync } from "node:fs";
import { describe, expect, test } from "vitest";
import { inEnglish, inFrench, inGerman } from "../../support/sentences";
import { listSentences } from "./listSentences";

/* That every language has every sentence is a matter for the compiler. */

test("the sentences of every area are read by these tests", () => {
  const read = (file: string): string => readFileSync(file, "utf8");
  const listed = ["tests/support/sentences.ts", "src/reader/i18n/fr/index.ts", "src/reader/i18n/fr/statements.ts"]
    .map(read)
    .join();
  const files = readdirSync("src/reader/i18n/fr").map((name) => read(`src/reader/i18n/fr/${name}`));
  const made = files.flatMap((text) => [...text.matchAll(/^export const (make\w+)/gm)].map(([, name = ""]) => name));
  const within = files.join();
  expect(made.filter((name) => !listed.includes(`${name}(`) && !within.includes(`: ${name}(`))).toEqual([]);
});

const frenchSentences = listSentences(inFrench);
const others = [
  ["German", listSentences(inGerman)],
  ["English", listSentences(inEnglish)],
] as const;
const all = [["French", frenchSentences], ...others] as const;

describe.each(all)("%s", (_, sentences) => {
  test("says something everywhere", () => {
    expect(sentences.length).toBeGreaterThan(150);
    expect(sentences.filter(({ said }) => said.trim() === "")).toEqual([]);
  });
});

describe.each(others)("%s", (_, sentences) => {
  test("has no French spaces and quotation marks", () => {
    expect(sentences.filter(({ said }) => /[«»]|[\s]:|\s[;?!]/.test(said))).toEqual([]);
  });

  test("is not French left as it was", () => {
    const frenchByPath = new Map(frenchSentences.map(({ path, said }) => [path, said]));
    const same = sentences.filter(({ path, said, isFixed }) => isFixed && frenchByPath.get(path) === said);
    expect(same.filter(({ said }) => !shared.has(said)).map(({ path, said }) => `${path}: ${said}`)).toEqual([]);
  });
});

/** Words that two of the languages share. */
const shared = new Set([
  ...[
    "Aa",
    "Adresse",
    "Application",
    "Article",
    "Articles",
    "Auto",
    "Contacts",
    "Département",
    "Dossier",
    "Introduction",
    "Licences",
    "Notes",
    "Passage",
    "Passages",
    "Pause",
    "Site",
  ],
  ...[
    "Actions",
    "Contact",
    "Dates",
    "Départements",
    "Fonds",
    "Mirabelle",
    "Label",
    "Note",
    "Plan",
    "Programme",
    "Programmes",
    "Sources",
    "Source",
    "Start-ups",
    "Type",
    "Versions",
  ],
]);

const counted: readonly (readonly [
  string,
  (messages: typeof inFrench, count: number) => string,
  Readonly<Record<string, readonly string[]>>,
])[] = [
  [
    "muted articles",
    ({ frontPage }, count) => frontPage.muted(count),
    {
      fr: [
        "0 article masqué",
        "1 article masqué",
        "2 articles masqués",
        "13 articles masqués",
        "10\u202f000 articles masqués",
      ],
      de: [
        "0 Artikel ausgeblendet",
        "1 Artikel ausgeblendet",
        "2 Artikel ausgeblendet",
        "13 Artikel ausgeblendet",
        "10.000 Artikel ausgeblendet",
      ],
      en: [
        "0 articles hidden",
        "1 article hidden",
        "2 articles hidden",
        "13 articles hidden",
        "10,000 articles hidden",
      ],
    },
  ],
  [
    "settings",
    ({ settings }, count) => settings.results(count),
    {
      fr: ["Aucun réglage", "1 réglage", "2 réglages", "13 réglages", "10\u202f000 réglages"],
      de: ["Keine Einstellung", "1 Einstellung", "2 Einstellungen", "13 Einstellungen", "10.000 Einstellungen"],
      en: ["No settings", "1 setting", "2 settings", "13 settings", "10,000 settings"],
    },
  ],
  [
    "programmes",
    ({ programmes }, count) => programmes.count(count),
    {
      fr: ["Aucun programme", "1 programme", "2 programmes", "13 programmes", "10\u202f000 programmes"],
      de: ["Keine Programme", "1 Programm", "2 Programme", "13 Programme", "10.000 Programme"],
      en: ["No programmes", "1 programme", "2 programmes", "13 programmes", "10,000 programmes"],
    },
  ],
  [
    "results in an article",
    ({ find }, count) => find.results(count),
    {
      fr: ["Aucun résultat", "1 résultat", "2 résultats", "13 résultats", "10\u202f000 résultats"],
      de: ["Keine Treffer", "1 Treffer", "2 Treffer", "13 Treffer", "10.000 Treffer"],
      en: ["No results", "1 result", "2 results", "13 results", "10,000 results"],
    },
  ],
];

describe.each(counted)("numbers of %s", (_, say, expected) => {
  test.each([inFrench, inGerman, inEnglish])("in $language", (messages) => {
    expect([0, 1, 2, 13, 10_000].map((count) => say(messages, count))).toEqual(expected[messages.language]);
  });
});
