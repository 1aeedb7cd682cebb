import type { BlockContent, DefinitionContent, ListItem, PhrasingContent, RootContent, TableRow } from "mdast";
import { tidyInlines } from "./tidyInlines";
import { writeInlineText } from "./writeMarkdown";

type Node = RootContent | BlockContent | DefinitionContent;

/** Only what an article's body may hold (`domain/article/body.ts`): everything else of a tree is left out. */
export function tidyBlocks(nodes: readonly Node[]): BlockContent[] {
  return nodes.flatMap(tidyBlock);
}

function tidyBlock(node: Node): BlockContent[] {
  switch (node.type) {
    case "paragraph":
      return splitParagraph(node.children);
    case "heading": {
      const children = tidyInlines(node.children.filter(({ type }) => type !== "break"));
      return children.length === 0 ? [] : [{ type: "heading", depth: node.depth, children }];
    }
    case "blockquote": {
      const children = tidyBlocks(node.children);
      return children.length === 0 ? [] : [{ type: "blockquote", children }];
    }
    case "list": {
      const children = node.children.flatMap((item): ListItem[] => {
        const blocks = tidyBlocks(item.children);
        return blocks.length === 0
          ? []
          : [{ type: "listItem", spread: blocks.length > 1 && blocks[1]?.type !== "list", children: blocks }];
      });
      if (children.length === 0) return [];
      const { ordered, start } = node;
      const spread = children.some((item) => item.spread);
      return [
        { type: "list", ordered: ordered === true, ...(ordered === true && { start: start ?? 1 }), spread, children },
      ];
    }
    case "table": {
      const rows = node.children.map(
        (row): TableRow => ({
          type: "tableRow",
          children: row.children.map((cell) => ({
            type: "tableCell",
            children: tidyInlines(
              cell.children.map((inline) => (inline.type === "break" ? { type: "text", value: " " } : inline)),
            ),
          })),
        }),
      );
      const filled = rows.filter((row) => row.children.some((cell) => cell.children.length > 0));
      const width = Math.max(0, ...filled.map((row) => row.children.length));
      return width === 0 ? [] : [{ type: "table", align: (node.align ?? []).slice(0, width), children: filled }];
    }
    case "code":
      return node.value.trim() === "" ? [] : [{ type: "code", value: node.value.trimEnd().replace(/^\n+/, "") }];
    case "listItem":
      return tidyBlocks(node.children);
    case "thematicBreak":
      return [{ type: "thematicBreak" }];
    default:
      return [];
  }
}

/** Two line breaks in a row are how old pages write a paragraph's end. */
function splitParagraph(nodes: readonly PhrasingContent[]): BlockContent[] {
  const pieces: PhrasingContent[][] = [[]];
  let breaks = 0;
  for (const node of nodes) {
    const isSpace = node.type === "text" && node.value.trim() === "";
    if (node.type === "break") breaks++;
    else if (!isSpace) {
      if (breaks > 1) pieces.push([]);
      else if (breaks === 1) pieces.at(-1)?.push({ type: "break" });
      breaks = 0;
    }
    if (node.type !== "break" && !(isSpace && breaks > 0)) pieces.at(-1)?.push(node);
  }
  return pieces.flatMap((piece) => {
    const children = tidyInlines(piece);
    return writeInlineText(children).trim() === "" && !children.some(({ type }) => type === "footnoteReference")
      ? []
      : [{ type: "paragraph" as const, children }];
  });
}
