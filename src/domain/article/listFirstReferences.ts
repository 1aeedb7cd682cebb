import type { Block, Body, FootnoteReference, Inline, ListItem, TableCell, TableRow } from "./body";

/** Of each footnote, the mark that its « back to the text » leads to: an address names one place only. */
export function listFirstReferences({ children }: Body): ReadonlySet<FootnoteReference> {
  const first = new Map<string, FootnoteReference>();
  const visit = (node: Block | ListItem | TableRow | TableCell | Inline): void => {
    if (node.type === "footnoteReference" && !first.has(node.identifier)) first.set(node.identifier, node);
    if ("children" in node) for (const child of node.children) visit(child);
  };
  for (const block of children) visit(block);
  return new Set(first.values());
}
