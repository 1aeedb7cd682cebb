import type { BlockId } from "../ids";
import type { Article } from "./article";
import type { Block, Body, FootnoteReference, Heading, Inline, ListItem, TableCell, TableRow } from "./body";

export type TextBlock = { readonly id: BlockId; readonly text: string };

export const CELL_BREAK = "\n";

/** Blocks in reading order: footnotes come last, wherever they are defined. */
export function listTextBlocks({ children }: Body): readonly TextBlock[] {
  const isNote = (block: Block) => block.type === "footnoteDefinition";
  return [...children.filter((block) => !isNote(block)), ...children.filter(isNote)].flatMap(listIn);
}

function listIn(block: Block | ListItem): readonly TextBlock[] {
  const { id } = block.data;
  switch (block.type) {
    case "paragraph":
    case "heading":
      return [{ id, text: writeInline(block.children) }];
    case "code":
      return [{ id, text: block.value }];
    case "table": {
      const cells = block.children.flatMap((row) => row.children);
      return [{ id, text: cells.map((cell) => writeInline(cell.children)).join(CELL_BREAK) }];
    }
    case "thematicBreak":
      return [];
    default:
      return block.children.flatMap(listIn);
  }
}

/** What readers read of it: its title and its paragraphs. */
export function listParagraphs({ title, body }: Pick<Article, "title" | "body">): string[] {
  return [title, ...listTextBlocks(body).map(({ text }) => text)];
}

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

/** A footnote's « back to the text » link can lead to one place only: the first reference to it. */
export function listFirstReferences({ children }: Body): ReadonlySet<FootnoteReference> {
  const first = new Map<string, FootnoteReference>();
  const visit = (node: Block | ListItem | TableRow | TableCell | Inline): void => {
    if (node.type === "footnoteReference" && !first.has(node.identifier)) first.set(node.identifier, node);
    if ("children" in node) for (const child of node.children) visit(child);
  };
  for (const block of children) visit(block);
  return new Set(first.values());
}

export function holdsBlock(blocks: readonly (Block | ListItem)[], id: string): boolean {
  return blocks.some((block) => {
    if (block.data.id === id) return true;
    switch (block.type) {
      case "blockquote":
      case "list":
      case "listItem":
      case "footnoteDefinition":
        return holdsBlock(block.children, id);
      default:
        return false;
    }
  });
}

export function writeInline(inlines: readonly Inline[], marks: "with-marks" | "without-marks" = "with-marks"): string {
  let text = "";
  for (const inline of inlines) {
    switch (inline.type) {
      case "text":
      case "inlineCode":
        text += inline.value;
        break;
      case "break":
        text += "\n";
        break;
      case "footnoteReference":
        if (marks === "with-marks") text += inline.label;
        break;
      default:
        text += writeInline(inline.children, marks);
    }
  }
  return text;
}
