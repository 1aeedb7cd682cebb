import type { Element, ElementContent } from "hast";

/** The links in an element, and what it says beside them. */
export function listLinks(element: Element): { readonly links: readonly Element[]; readonly beside: string } {
  const links: Element[] = [];
  const visit = (nodes: readonly ElementContent[]): string =>
    nodes
      .map((node) => {
        if (node.type === "text") return node.value;
        if (node.type !== "element") return "";
        if (node.tagName !== "a") return visit(node.children);
        links.push(node);
        return " ";
      })
      .join("");
  const beside = visit(element.children).replace(/\s+/g, " ").trim();
  return { links, beside };
}
