import type { Proposal } from "../propose/Proposal";
import { appendEntry } from "../write/editYaml";
import { quoted } from "../write/yamlText";

const HEAD = `# What the desk proposed and an editor refused, so that it is not proposed again. Delete a line to be asked again.
`;

/** `undefined`: the file is written in a way that this cannot add to. */
export function addRefusal(
  file: string | undefined,
  { kind, article, what, quote }: Pick<Proposal, "kind" | "article" | "what" | "quote">,
): string | undefined {
  const line = `- { kind: ${kind}, article: ${article}, what: ${quoted(what)}, quote: ${quoted(quote)} }`;
  return file === undefined ? `${HEAD}${line}\n` : appendEntry(file, line);
}
