import type { PhrasingContent } from "mdast";

export function writeInlineText(nodes: readonly PhrasingContent[]): string {
  return nodes
    .map((node) => {
      if (node.type === "text" || node.type === "inlineCode") return node.value;
      if (node.type === "break") return " ";
      return "children" in node ? writeInlineText(node.children) : "";
    })
    .join("");
}
