import { isCollection, isMap, isNode, isScalar, isSeq, type Node, parseDocument } from "yaml";
import type { YamlPath } from "../../edition/files/YamlPath";
import { splitFrontMatter } from "../../edition/text/splitFrontMatter";

/*
 * Adds to an editor's YAML without touching a sign of what stands there: comments, quotes and line breaks stay the
 * editor's. `undefined`: it is written in a way that this cannot add to.
 */

/** A new last entry of the list at `path`, in flow style: `{ article: a, quote: "b" }`. */
export function addToList(yaml: string, path: YamlPath, item: string): string | undefined {
  const node = nodeAt(yaml, path);
  if (!isSeq(node) || !node.range) return undefined;
  const [first] = node.items;
  const last = node.items.at(-1);
  if (node.flow || first === undefined || last === undefined) {
    const before = yaml.slice(node.range[0], node.range[1] - 1).trimEnd();
    if (!before.startsWith("[")) return undefined;
    const joint = first === undefined ? "" : before.endsWith(",") ? " " : ", ";
    return splice(yaml, node.range[0] + before.length, node.range[1] - 1, joint + item);
  }
  if (!isNode(first) || !first.range || !isNode(last)) return undefined;
  const lineStart = yaml.lastIndexOf("\n", first.range[0] - 1) + 1;
  const marker = /^(\s*)-\s+$/.exec(yaml.slice(lineStart, first.range[0]));
  if (marker === null) return undefined;
  return insertLine(yaml, endOf(last), `${marker[1]}- ${item}`);
}

/** A new last entry of a file that is one list; `block` has its lines. */
export function appendEntry(yaml: string, block: string): string | undefined {
  const { contents, errors } = parseDocument(yaml, OPTIONS);
  if (errors.length > 0) return undefined;
  if (contents === null) return joinLines(yaml, block);
  if (!isSeq(contents)) return undefined;
  if (!contents.flow) return joinLines(yaml, block);
  return contents.items.length === 0 && contents.range ? joinLines(yaml.slice(0, contents.range[0]), block) : undefined;
}

/** Lines at the end of a file that is one map. */
export function appendField(yaml: string, lines: string): string {
  return joinLines(yaml, lines);
}

/** Another value, on one line, of the field at `path`. */
export function replaceValue(yaml: string, path: YamlPath, value: string): string | undefined {
  const node = nodeAt(yaml, path);
  if (!isNode(node) || !node.range) return undefined;
  return splice(yaml, node.range[0], endOf(node), value);
}

/** The position in the list at `path` of the entry whose field has this value; -1 when there is none. */
export function findEntry(yaml: string, path: YamlPath, field: string, value: string): number {
  const list = nodeAt(yaml, path);
  if (!isSeq(list)) return -1;
  return list.items.findIndex((item) => isMap(item) && item.get(field) === value);
}

export function hasField(yaml: string, path: YamlPath): boolean {
  return nodeAt(yaml, path) !== undefined;
}

const OPTIONS = { schema: "failsafe", prettyErrors: false, uniqueKeys: false } as const;

function nodeAt(yaml: string, path: YamlPath): unknown {
  const { contents, errors } = parseDocument(yaml, OPTIONS);
  if (errors.length > 0 || !isNode(contents)) return undefined;
  return path.length === 0 ? contents : isCollection(contents) ? contents.getIn(path, true) : undefined;
}

/** Where the last sign of a node is: a block's own range also holds the comments behind it. */
function endOf(node: Node): number {
  if (isCollection(node) && !node.flow) {
    const last: unknown = node.items.at(-1);
    if (isNode(last)) return endOf(last);
    if (typeof last === "object" && last !== null && "value" in last) {
      if (isNode(last.value) && !isEmptyScalar(last.value)) return endOf(last.value);
      if ("key" in last && isNode(last.key)) return (last.key.range?.[1] ?? 0) + 1;
    }
  }
  return node.range?.[1] ?? 0;
}

function isEmptyScalar(node: Node): boolean {
  return isScalar(node) && node.range?.[0] === node.range?.[1];
}

function insertLine(yaml: string, offset: number, line: string): string {
  const lineEnd = yaml.indexOf("\n", offset);
  const rest = lineEnd === -1 ? yaml.slice(offset) : yaml.slice(offset, lineEnd);
  const end = offset + rest.length;
  // Block texts end with their line break.
  if (yaml[offset - 1] === "\n") return splice(yaml, offset, offset, `${line}\n`);
  return splice(yaml, end, end, `\n${line}`);
}

function joinLines(yaml: string, lines: string): string {
  const gap = yaml === "" || yaml.endsWith("\n") ? "" : "\n";
  return `${yaml}${gap}${lines}${lines.endsWith("\n") ? "" : "\n"}`;
}

function splice(text: string, start: number, end: number, inserted: string): string {
  return text.slice(0, start) + inserted + text.slice(end);
}

/** JSON's texts are YAML's, whatever stands in them. */
export function quoted(text: string): string {
  return JSON.stringify(text);
}

export type Mention = { readonly article: string; readonly quote: string; readonly words?: string | undefined };

/** As the house writes proofs and mentions: on one line. */
export function writeMention({ article, quote, words }: Mention): string {
  return `{ article: ${article}, quote: ${quoted(quote)}${words === undefined ? "" : `, words: ${quoted(words)}`} }`;
}

/** Changes the YAML of an article's file and nothing else. */
export function inFrontMatter(file: string, change: (yaml: string) => string | undefined): string | undefined {
  const split = splitFrontMatter(file);
  if (split === undefined) return undefined;
  const start = file.indexOf("\n") + 1;
  const yaml = split.frontMatter.slice(1);
  const changed = change(yaml);
  return changed === undefined ? undefined : file.slice(0, start) + changed + file.slice(start + yaml.length);
}
