import type { BlockId } from "../ids";
import type { Body, Heading } from "./body";
import { writeInline } from "./writeInline";

/** An entry of the table of contents. `level` begins at 1, whatever depth the article begins with. */
export type ContentsEntry = { readonly id: BlockId; readonly text: string; readonly level: number };

export function listHeadings({ children }: Body): readonly ContentsEntry[] {
  const headings = children.filter((block): block is Heading => block.type === "heading");
  const highest = Math.min(...headings.map(({ depth }) => depth));
  return headings.map(({ data, depth, children: inlines }) => ({
    id: data.id,
    text: writeInline(inlines, "without-marks").replace(/\s+/g, " ").trim(),
    level: depth - highest + 1,
  }));
}
