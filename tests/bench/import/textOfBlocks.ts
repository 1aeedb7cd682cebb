import type { Nodes } from "mdast";

/** What a reader sees, a line for each block. */
export function textOfBlocks(nodes: readonly Nodes[]): string {
  return nodes.map(textOf).join("\n");
}

function textOf(node: Nodes): string {
  if (node.type === "text" || node.type === "inlineCode" || node.type === "code") return node.value;
  if (node.type === "break") return "\n";
  if (!("children" in node)) return "";
  return node.children.map(textOf).join(BLOCKS.has(node.type) ? "\n" : "");
}

const BLOCKS = new Set(["list", "listItem", "blockquote", "table", "tableRow", "footnoteDefinition", "root"]);

export function listLinks(nodes: readonly Nodes[]): readonly string[] {
  return nodes.flatMap((node) => [...(node.type === "link" ? [node.url] : []), ...("children" in node ? listLinks(node.children) : [])]);
}
