import { existsSync } from "node:fs";
import { join } from "node:path";
import * as v from "valibot";
import { type Contacts, ContactsSchema } from "../../../domain/edition/contacts";
import { type SourceRange, SourceRangeSchema } from "../article/FrontMatterSchema";
import type { Problem } from "../files/Problem";
import { readTextFile } from "../files/readTextFile";
import { readYaml, type YamlPath } from "../files/readYaml";

export const CONTACTS_FILE = "contacts.yaml";

const text = v.pipe(v.string(), v.trim(), v.nonEmpty());
const ContactsFileSchema = v.strictObject({
  ...ContactsSchema.entries,
  source: v.optional(SourceRangeSchema),
  dropped: v.optional(v.array(v.strictObject({ text, reason: text })), []),
});

export type ContactsFile = {
  readonly contacts: Contacts;
  readonly source: SourceRange | undefined;
  readonly dropped: readonly string[];
  readonly lineOf: (path: YamlPath) => number;
};

export function readContacts(dataDir: string, report: (problem: Problem) => void): ContactsFile | undefined {
  const text = existsSync(join(dataDir, CONTACTS_FILE)) ? readTextFile(dataDir, CONTACTS_FILE, report) : undefined;
  if (text === undefined) return undefined;
  const reportLine = (line: number, message: string) => report({ file: CONTACTS_FILE, line, message });
  const { value, lineOf } = readYaml(ContactsFileSchema, text, reportLine);
  if (value === undefined) return undefined;
  const { source, dropped, ...contacts } = value;
  return { contacts, source, dropped: dropped.map((messages) => messages.text), lineOf };
}
