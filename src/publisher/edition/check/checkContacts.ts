import { CONTACTS_FILE, type ContactsFile } from "../compile/readContacts";
import type { Problem } from "../files/Problem";
import type { YamlPath } from "../files/readYaml";
import { type LocatedLine, normaliseLine } from "./compareLines";

/** Proves that contacts and source lines say the same, each text as often in one as in the other. */
export function checkContacts(
  { contacts, dropped, lineOf }: ContactsFile,
  sourceFile: string,
  lines: readonly LocatedLine[],
): readonly Problem[] {
  const open = lines.map(({ text, line }) => ({ text: dropWords(text, dropped), line }));
  const unsaid = stringsIn(contacts, []).filter(({ text }) => {
    const index = open.findIndex((line) => line.text === normaliseLine(text));
    if (index !== -1) open.splice(index, 1);
    return index === -1;
  });
  return [
    ...unsaid.map(({ text, path }) => ({
      file: CONTACTS_FILE,
      line: lineOf(path),
      message: `${sourceFile} does not say "${text}" in the lines named by "source": write its exact words.`,
    })),
    ...dropped.flatMap((words, index) => {
      if (lines.some(({ text }) => text.startsWith(words))) return [];
      const message = `No line of ${sourceFile} named by "source" begins with "${words}": remove this.`;
      return [{ file: CONTACTS_FILE, line: lineOf(["dropped", index]), message }];
    }),
    ...open.map(({ text, line }) => ({
      file: sourceFile,
      line,
      message: `${CONTACTS_FILE} lacks this line of its source: add "${text}" there.`,
    })),
  ];
}

function dropWords(line: string, dropped: readonly string[]): string {
  const words = dropped.find((some) => line.startsWith(some));
  return words === undefined ? line : line.slice(words.length).trimStart();
}

type PlacedString = { readonly text: string; readonly path: YamlPath };

function stringsIn(value: unknown, path: YamlPath): readonly PlacedString[] {
  if (typeof value === "string") return [{ text: value, path }];
  if (Array.isArray(value)) return value.flatMap((item: unknown, index) => stringsIn(item, [...path, index]));
  if (typeof value !== "object" || value === null) return [];
  return Object.entries(value).flatMap(([key, inner]) => stringsIn(inner, [...path, key]));
}
