import type { BlockContent, Heading } from "mdast";
import { reasonOfSentence } from "./boilerplate";
import type { Drop } from "./Drop";
import { writeInlineText } from "./writeMarkdown";

/** Headings from the second level on without gaps, no title said twice, nothing that leads to nothing. */
export function arrangeBlocks(
  blocks: readonly BlockContent[],
  title: string | undefined,
  dropped: Drop[],
): BlockContent[] {
  const kept = blocks.map(withoutLongHeading).filter((block) => {
    // What line breaks made a paragraph of was none when the page was cleaned.
    const text = block.type === "paragraph" ? writeInlineText(block.children).trim() : "";
    const hasLink = block.type === "paragraph" && block.children.some(({ type }) => type === "link");
    const reason = reasonOfSentence(text, hasLink);
    if (reason !== undefined) dropped.push({ reason, text });
    return reason === undefined;
  });
  const first = kept[0];
  if (title !== undefined && (first?.type === "heading" || first?.type === "paragraph")) {
    const text = writeInlineText(first.children);
    if (sameWords(text, title) && kept.length > 1) {
      dropped.push({ reason: "repeated title", text });
      kept.shift();
    }
  }
  for (const [index, block] of [...kept.entries()].reverse()) {
    if (title === undefined || block.type !== "heading" || kept.length === 1) continue;
    const text = writeInlineText(block.children);
    if (!sameWords(text, title)) continue;
    dropped.push({ reason: "repeated title", text });
    kept.splice(index, 1);
  }
  while (kept[0]?.type === "thematicBreak") kept.shift();
  for (let last = kept.at(-1); last?.type === "heading" || last?.type === "thematicBreak"; last = kept.at(-1)) {
    // A text may be nothing but a heading; then it is what there is to read.
    if (last.type === "heading" && kept.length === 1) break;
    if (last.type === "heading") dropped.push({ reason: "empty heading", text: writeInlineText(last.children) });
    kept.pop();
  }
  const levels = [...new Set(listHeadings(kept).map(({ depth }) => depth))].sort();
  return kept
    .filter((block, index) => !(block.type === "thematicBreak" && kept[index + 1]?.type === "thematicBreak"))
    .map((block) => atLevel(block, levels));
}

/** Some sites write their introduction as a heading; nobody finds a way by it. */
function withoutLongHeading(block: BlockContent): BlockContent {
  if (block.type !== "heading" || writeInlineText(block.children).length <= LONGEST_HEADING) return block;
  return { type: "paragraph", children: block.children };
}

const LONGEST_HEADING = 180;

function atLevel(block: BlockContent, levels: readonly number[]): BlockContent {
  if (block.type === "heading") return { ...block, depth: LEVELS[levels.indexOf(block.depth)] ?? 4 };
  if (block.type === "blockquote") {
    return { ...block, children: block.children.map((child) => (isBlock(child) ? atLevel(child, levels) : child)) };
  }
  if (block.type !== "list") return block;
  const children = block.children.map((item) => ({
    ...item,
    children: item.children.map((child) => (isBlock(child) ? atLevel(child, levels) : child)),
  }));
  return { ...block, children };
}

const LEVELS = [2, 3, 4] as const;

function listHeadings(blocks: readonly BlockContent[]): readonly Heading[] {
  return blocks.flatMap((block): readonly Heading[] => {
    if (block.type === "heading") return [block];
    if (block.type === "blockquote") return listHeadings(block.children.filter(isBlock));
    return block.type === "list" ? block.children.flatMap((item) => listHeadings(item.children.filter(isBlock))) : [];
  });
}

function isBlock(node: { readonly type: string }): node is BlockContent {
  return node.type !== "definition" && node.type !== "footnoteDefinition";
}

function sameWords(one: string, other: string): boolean {
  const words = (text: string) =>
    text
      .normalize("NFKD")
      .toLowerCase()
      .replace(/[^\p{L}\p{N}]+/gu, " ")
      .trim();
  return words(one) !== "" && words(one) === words(other);
}
