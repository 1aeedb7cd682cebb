import type { Nodes, PhrasingContent, RootContent } from "mdast";
import remarkGfm from "remark-gfm";
import remarkStringify from "remark-stringify";
import { unified } from "unified";
import { writeSimpleParagraph } from "./writeSimpleParagraph";

const writer = unified()
  .use(remarkStringify, {
    bullet: "-",
    emphasis: "_",
    rule: "-",
    listItemIndent: "one",
    fences: true,
    incrementListMarker: true,
    resourceLink: true,
  })
  .use(remarkGfm, { tablePipeAlign: false, firstLineBlank: false })
  .freeze();

/** A simple paragraph needs no writer. */
export function writeMarkdown(blocks: readonly RootContent[]): string {
  const pieces: string[] = [];
  let others: RootContent[] = [];
  const writeOthers = () => {
    if (others.length > 0) pieces.push(writer.stringify({ type: "root", children: others }).trimEnd());
    others = [];
  };
  for (const block of blocks) {
    const simple = writeSimpleParagraph(block);
    if (simple === undefined) {
      others.push(block);
      continue;
    }
    writeOthers();
    pieces.push(simple);
  }
  writeOthers();
  return pieces.join("\n\n");
}

export function writeInlineText(nodes: readonly PhrasingContent[]): string {
  return nodes
    .map((node) => {
      if (node.type === "text" || node.type === "inlineCode") return node.value;
      if (node.type === "break") return " ";
      return "children" in node ? writeInlineText(node.children) : "";
    })
    .join("");
}

/** Text where HTML is expected. */
export function escapeText(text: string): string {
  return text.replace(/&/g, "&amp;").replace(/</g, "&lt;").replace(/>/g, "&gt;").replace(/"/g, "&quot;");
}

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
