import type { Element } from "hast";
import { attribute, hasDescendant, textIn, walkTree } from "./hastTree";

/** A table that only places things beside each other is no table to a reader. */
export function isLayoutTable(table: Element): boolean {
  if (attribute(table, "role") === "presentation") return true;
  const inside = [...walkTree(table.children)];
  if (inside.some(({ tagName }) => tagName === "table" || tagName === "pre")) return true;
  const rows = inside.filter(({ tagName }) => tagName === "tr");
  const cells = inside.filter(({ tagName }) => tagName === "td" || tagName === "th");
  const columns = Math.max(0, ...rows.map((row) => row.children.filter((cell) => cell.type === "element").length));
  if (columns < 2) return true;
  if (inside.some(({ tagName }) => tagName === "th" || tagName === "thead")) return false;
  return cells.some(
    (cell) => textIn(cell).length > LONG || hasDescendant(cell, "h1", "h2", "h3", "ul", "blockquote", "article"),
  );
}

const LONG = 400;
