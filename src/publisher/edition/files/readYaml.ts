import * as v from "valibot";
import {
  type Document,
  isCollection,
  isMap,
  isNode,
  isScalar,
  LineCounter,
  type Node,
  parseDocument,
  visit,
} from "yaml";
import { checkWriting } from "./checkWriting";
import { explainIssue, explainUnknownField, keysOf } from "./explainIssue";
import { isRecord } from "./isRecord";
import { limits } from "./limits";
import type { YamlPath } from "./YamlPath";

export type { YamlPath } from "./YamlPath";
export type YamlFile<T> = {
  /** `undefined` after its problems were reported. */
  readonly value: T | undefined;
  readonly lineOf: (path: YamlPath) => number;
};

/** Runs on the raw content before the schema; may report problems and add to the content. */
type Prepare = (content: unknown, report: (path: YamlPath, message: string) => void) => unknown;

/**
 * Reads an editor's YAML and reports each mistake with its line.
 * Every scalar is read as text ("failsafe"): nobody should have to know that `no`, `2020` or `+33` mean something
 * else in YAML. This border does not use `decode()` because it needs each issue's path as keys, to find its line.
 */
export function readYaml<T>(
  schema: v.GenericSchema<unknown, T>,
  text: string,
  report: (line: number, message: string) => void,
  prepare: Prepare = (content) => content,
): YamlFile<T> {
  const refuse = (line: number, message: string): YamlFile<T> => {
    report(line, message);
    return { value: undefined, lineOf: () => line };
  };
  if (text.length > limits.yamlLength)
    return refuse(1, `This YAML has more than ${limits.yamlLength} characters: split it.`);
  const deep = findDeepLine(text);
  if (deep !== undefined) return refuse(deep, `This line is nested more than ${limits.depth} deep: write it flatter.`);
  const lines = new LineCounter();
  const options = { schema: "failsafe", lineCounter: lines, prettyErrors: false, uniqueKeys: false } as const;
  const document = parseDocument(text, options);
  const lineOf = (path: YamlPath) => lines.linePos(offsetOf(document.contents, path)).line;
  // Only the first message of a line: the others mostly follow from it.
  const messages = new Map<number, string>();
  const stop = (offset: number, message: string) => {
    const { line } = lines.linePos(offset);
    if (!messages.has(line) && messages.size < limits.problemsTold) messages.set(line, message);
  };
  for (const { pos, message } of document.errors) stop(pos[0], message);
  if (messages.size === 0) checkStructure(document, stop);
  if (messages.size > 0) {
    for (const [line, message] of messages) report(line, `${YAML_ADVICE} (${message})`);
    return { value: undefined, lineOf };
  }
  checkWriting(document, text, (offset, message) => report(lines.linePos(offset).line, message));
  const content = prepare(document.toJS(), (path, message) => report(lineOf(path), message));
  const result = v.safeParse(schema, content, { abortPipeEarly: true });
  if (result.success) {
    // The phone's schemas ignore unknown fields, for later editions; in an editor's file they are typing mistakes.
    const unknown = listUnknownFields(content, result.output);
    for (const path of unknown.slice(0, limits.problemsTold)) report(lineOf(path), explainUnknownField(path));
    return { value: unknown.length === 0 ? result.output : undefined, lineOf };
  }
  for (const issue of result.issues.slice(0, limits.problemsTold)) report(lineOf(keysOf(issue)), explainIssue(issue));
  return { value: undefined, lineOf };
}

const YAML_ADVICE =
  'This line cannot be read as YAML: check its quotes, colons and indentation; a text holding ": " needs quotes.';

function offsetOf(contents: Node | null, path: YamlPath): number {
  let node: unknown = contents;
  let offset = isNode(contents) ? (contents.range?.[0] ?? 0) : 0;
  for (const key of path) {
    if (!isCollection(node)) break;
    if (isMap(node)) {
      const pair = node.items.find((item) => isScalar(item.key) && item.key.value === key);
      if (pair === undefined || !isScalar(pair.key)) break;
      offset = pair.key.range?.[0] ?? offset;
      node = pair.value;
    } else {
      const item: unknown = node.get(Number(key), true);
      if (!isNode(item)) break;
      offset = item.range?.[0] ?? offset;
      node = item;
    }
  }
  return offset;
}

/** The first line of a YAML text that is nested too deeply to be parsed, or `undefined`. */
function findDeepLine(yaml: string): number | undefined {
  let brackets = 0;
  const deep = yaml.split("\n").findIndex((line) => {
    // A line at the margin begins anew, so that brackets left open in a text do not add up.
    if (/^[^\s[\]{}]/.test(line)) brackets = 0;
    const lead = /^ *(?:[-?:] +)*/.exec(line)?.[0] ?? "";
    if (lead.length > limits.indentation || lead.replaceAll(" ", "").length > limits.depth) return true;
    for (const character of line) {
      if (character === "[" || character === "{") brackets++;
      else if ((character === "]" || character === "}") && brackets > 0) brackets--;
      if (brackets > limits.depth) return true;
    }
    return false;
  });
  return deep === -1 ? undefined : deep + 1;
}

type Report = (offset: number, message: string) => void;

/**
 * Finds what keeps a YAML file from being read: aliases, a few of which can stand for a billion texts, and keys that stand
 * twice. The parser's own search for the latter compares each key with each.
 */
function checkStructure(document: Document, report: Report): void {
  visit(document, {
    Alias(_, { source, range }) {
      report(range?.[0] ?? 0, `"*${source}" repeats what stands elsewhere: write it out.`);
    },
    Map(_, { items }) {
      const seen = new Set<unknown>();
      for (const { key } of items) {
        if (!isScalar(key)) continue;
        if (seen.has(key.value)) report(key.range?.[0] ?? 0, `"${String(key.value)}" must be unique here: remove one.`);
        seen.add(key.value);
      }
    },
  });
}

function listUnknownFields(written: unknown, taken: unknown, at: YamlPath = []): readonly YamlPath[] {
  if (Array.isArray(written) && Array.isArray(taken)) {
    return written.flatMap((item: unknown, index) => listUnknownFields(item, taken[index], [...at, index]));
  }
  if (!isRecord(written) || !isRecord(taken)) return [];
  return Object.entries(written).flatMap(([key, inner]) => {
    const path = [...at, key];
    return key in taken ? listUnknownFields(inner, taken[key], path) : [path];
  });
}
