import type { Nodes } from "mdast";

export function listLinks(nodes: readonly Nodes[]): readonly string[] {
  return nodes.flatMap((node) => [
    ...(node.type === "link" ? [node.url] : []),
    ...("children" in node ? listLinks(node.children) : []),
  ]);
}
