import type { Nodes } from "mdast";

/** What a reader sees, a line for each block. */
export function textOfMarkdown(nodes: readonly Nodes[]): string {
  return nodes.map(textOf).join("\n");
}

function textOf(node: Nodes): string {
  if (node.type === "text" || node.type === "inlineCode" || node.type === "code") return node.value;
  if (node.type === "break") return "\n";
  if (!("children" in node)) return "";
  return node.children.map(textOf).join(CONTAINERS.has(node.type) ? "\n" : "");
}

const CONTAINERS = new Set(["list", "listItem", "blockquote", "table", "tableRow", "footnoteDefinition", "root"]);
