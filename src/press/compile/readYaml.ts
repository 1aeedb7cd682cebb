import * as v from "valibot";
import { isCollection, isMap, isNode, isScalar, LineCounter, type Node, parseDocument } from "yaml";
import { explainIssue } from "./explainIssue";

export type YamlPath = readonly (string | number)[];
export type YamlFile<T> = {
  /** `undefined` when it was reported why it cannot be used. */
  readonly value: T | undefined;
  /** Line on which a field stands (1-based). */
  readonly lineOf: (path: YamlPath) => number;
};

/**
 * Reads what an editor wrote and says for each mistake on which line it stands.
 *
 * Every scalar is read as text ("failsafe"): nobody should have to know that `no`, `2020` or `+33` mean something else
 * in YAML. This border does not use `decode()` because it needs each issue's path as keys, to find its line.
 */
export function readYaml<T>(
  schema: v.GenericSchema<unknown, T>,
  text: string,
  report: (line: number, message: string) => void,
): YamlFile<T> {
  const lines = new LineCounter();
  const document = parseDocument(text, { schema: "failsafe", lineCounter: lines, prettyErrors: false });
  const lineOf = (path: YamlPath) => lines.linePos(offsetOf(document.contents, path)).line;
  if (document.errors.length > 0) {
    // Only the first of a line: the others mostly follow from it.
    const messages = new Map<number, string>();
    for (const { pos, message } of document.errors) {
      const { line } = lines.linePos(pos[0]);
      if (!messages.has(line)) messages.set(line, message);
    }
    for (const [line, message] of messages) report(line, `${YAML_ADVICE} (${message})`);
    return { value: undefined, lineOf };
  }
  const content: unknown = document.toJS();
  const result = v.safeParse(schema, content, { abortPipeEarly: true });
  if (result.success) return { value: result.output, lineOf };
  for (const issue of result.issues) report(lineOf(keysOf(issue)), explainIssue(issue));
  return { value: undefined, lineOf };
}

const YAML_ADVICE =
  'This line cannot be read as YAML: check its quotes, colons and indentation; a text holding ": " needs quotes.';

function keysOf(issue: v.BaseIssue<unknown>): YamlPath {
  return (issue.path ?? []).map(({ key }) => (typeof key === "number" ? key : String(key)));
}

/** Where a field begins; for a missing one, where the fields it belongs to begin. */
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
