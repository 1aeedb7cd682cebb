import { CONTACTS_FILE, type ContactsFile } from "../compile/readContacts";
import type { YamlPath } from "../files/readYaml";
import type { Problem } from "../Problem";
import type { PlacedLine } from "./compareLines";
import { normaliseLine } from "./normaliseLine";

/** Proves that the contacts and their lines of the source say the same, each text as often in one as in the other. */
export function checkContacts(
  { contacts, lineOf }: ContactsFile,
  sourceFile: string,
  lines: readonly PlacedLine[],
): readonly Problem[] {
  const open = lines.map(({ text, line }) => ({ text: text.replace(/^Tél\. ?/, ""), line }));
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
    ...open.map(({ text, line }) => ({
      file: sourceFile,
      line,
      message: `${CONTACTS_FILE} lacks this line of its source: add "${text}" there.`,
    })),
  ];
}

type PlacedString = { readonly text: string; readonly path: YamlPath };

function stringsIn(value: unknown, path: YamlPath): readonly PlacedString[] {
  if (typeof value === "string") return [{ text: value, path }];
  if (Array.isArray(value)) return value.flatMap((item: unknown, index) => stringsIn(item, [...path, index]));
  if (typeof value !== "object" || value === null) return [];
  return Object.entries(value).flatMap(([key, inner]) => stringsIn(inner, [...path, key]));
}
