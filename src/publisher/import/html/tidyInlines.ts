import type { PhrasingContent } from "mdast";
import { isRecord } from "../../edition/files/isRecord";

/** Only what an article's line may hold, with its spaces outside of what is emphasised or linked. */
export function tidyInlines(nodes: readonly PhrasingContent[]): PhrasingContent[] {
  return trimEnds(join(nodes.flatMap(tidyInline)));
}

function tidyInline(node: PhrasingContent): PhrasingContent[] {
  switch (node.type) {
    case "text":
      return tidyText(node.value);
    case "inlineCode": {
      const value = node.value.replace(/\s+/g, " ").trim();
      return value === "" ? [] : [{ type: "inlineCode", value }];
    }
    case "break":
      return [{ type: "break" }];
    case "footnoteReference":
      return [node];
    case "emphasis":
    case "strong":
    case "delete":
      return around(node.children, (children) => [{ type: node.type, children }]);
    case "link": {
      const { url } = node;
      return around(withoutLinks(node.children), (children) => [{ type: "link", url, children }]);
    }
    case "linkReference":
      return node.children.flatMap(tidyInline);
    default:
      // Words are never lost, whatever they stand in.
      return tidyText(textInside(node));
  }
}

function tidyText(written: string): PhrasingContent[] {
  const value = tidySigns(written);
  return value === "" ? [] : [{ type: "text", value }];
}

function textInside(node: unknown): string {
  if (!isRecord(node)) return "";
  if (Array.isArray(node.children)) return node.children.map(textInside).join(" ");
  return typeof node.value === "string" && node.type === "text" ? node.value : "";
}

function withoutLinks(nodes: readonly PhrasingContent[]): readonly PhrasingContent[] {
  return nodes.flatMap((node) => (node.type === "link" ? node.children : [node]));
}

/** « <b> word </b> » is a bold word between two spaces. What holds no word is no emphasis. */
function around(
  nodes: readonly PhrasingContent[],
  wrap: (children: PhrasingContent[]) => PhrasingContent[],
): PhrasingContent[] {
  const inner = join(nodes.flatMap(tidyInline));
  const before: PhrasingContent[] = [];
  const after: PhrasingContent[] = [];
  for (let first = inner[0]; first !== undefined; first = inner[0]) {
    if (first.type === "break") before.push(first);
    else if (first.type === "text" && /^\s/.test(first.value)) {
      before.push({ type: "text", value: " " });
      first.value = first.value.trimStart();
      if (first.value !== "") break;
    } else break;
    inner.shift();
  }
  for (let last = inner.at(-1); last !== undefined; last = inner.at(-1)) {
    if (last.type === "break") after.unshift(last);
    else if (last.type === "text" && /\s$/.test(last.value)) {
      after.unshift({ type: "text", value: " " });
      last.value = last.value.trimEnd();
      if (last.value !== "") break;
    } else break;
    inner.pop();
  }
  return [...before, ...(inner.length === 0 ? [] : wrap(inner)), ...after];
}

function join(nodes: readonly PhrasingContent[]): PhrasingContent[] {
  const joined: PhrasingContent[] = [];
  for (const node of nodes) {
    const last = joined.at(-1);
    if (node.type === "text" && last?.type === "text")
      last.value = (last.value + node.value).replace(/[ \t\n]{2,}/g, " ");
    else if ((node.type === "strong" || node.type === "emphasis") && last?.type === node.type)
      last.children = join([...last.children, ...node.children]);
    else joined.push(node.type === "text" ? { ...node } : node);
  }
  return joined;
}

function trimEnds(nodes: PhrasingContent[]): PhrasingContent[] {
  for (let first = nodes[0]; first !== undefined; first = nodes[0]) {
    if (first.type === "text") first.value = first.value.trimStart();
    if (!(first.type === "break" || (first.type === "text" && first.value === ""))) break;
    nodes.shift();
  }
  for (let last = nodes.at(-1); last !== undefined; last = nodes.at(-1)) {
    if (last.type === "text") last.value = last.value.trimEnd();
    if (!(last.type === "break" || (last.type === "text" && last.value === ""))) break;
    nodes.pop();
  }
  return nodes.map((node, index) => {
    const next = nodes[index + 1];
    const previous = nodes[index - 1];
    if (node.type !== "text") return node;
    const value = next?.type === "break" ? node.value.trimEnd() : node.value;
    return { ...node, value: previous?.type === "break" ? value.trimStart() : value };
  });
}

/** Signs that nobody sees and that hinder search, or that turn the direction of what follows; and no signs at all. */
// biome-ignore lint/suspicious/noControlCharactersInRegex: a feed writes them as numbers, and no text may have them.
const UNSEEN = /[\u0000-\u0008\u000e-\u001f\u007f\u00ad\u200b\u2060\u202d\u202e]/g;

/** A hundred no-break spaces are a layout, a hundred thousand an attack on whoever looks for the end of them. */
const LONG_GAP = /\s{100,}/g;

function tidySigns(text: string): string {
  return text
    .replace(UNSEEN, "")
    .replace(/[ \t\n\r\f]+/g, " ")
    .replace(LONG_GAP, " ");
}
