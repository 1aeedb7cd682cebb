import type { ElementContent, Root as HastRoot, Text } from "hast";
import { type Handle, toMdast } from "hast-util-to-mdast";
import type { BlockContent, FootnoteDefinition, Nodes, RootContent } from "mdast";
import { arrangeBlocks } from "./arrangeBlocks";
import { cleanTree } from "./cleanTree";
import type { Drop, DroppedPicture } from "./Drop";
import { FOOTNOTE_MARK, takeFootnotes } from "./footnotes";
import { attribute } from "./hastTree";
import { parseHtml } from "./parseHtml";
import { tidyBlocks } from "./tidyBlocks";
import { writeMarkdown } from "./writeMarkdown";

export type Converted = {
  readonly blocks: readonly RootContent[];
  readonly markdown: string;
  readonly dropped: readonly Drop[];
  readonly pictures: readonly DroppedPicture[];
};

export type ConvertOptions = {
  readonly base?: string | undefined;
  readonly title?: string | undefined;
  /** What was dropped before. */
  readonly dropped?: readonly Drop[];
};

/** A source's HTML as the Markdown that an article's body may be. */
export function convertHtml(html: string, { base, title, dropped: before = [] }: ConvertOptions = {}): Converted {
  const dropped: Drop[] = [...before];
  const pictures: DroppedPicture[] = [];
  const root = parseHtml(html);
  const footnotes = takeFootnotes(root);
  const cleaning = { base, dropped, pictures };
  const blocks = arrangeBlocks(convertTree(cleanTree(root, cleaning)), title, dropped);
  const notes = footnotes.map(({ label, children }): FootnoteDefinition => {
    const converted = convertTree(cleanTree({ type: "root", children }, cleaning));
    return { type: "footnoteDefinition", identifier: label, label, children: converted };
  });
  const all: RootContent[] = [...blocks, ...notes.filter((note) => note.children.length > 0)];
  return { blocks: all, markdown: writeMarkdown(all), dropped, pictures };
}

/** Plain paragraphs, most of a text, need no conversion; it copies the tree and looks at each space of it. */
function convertTree(root: HastRoot): BlockContent[] {
  const blocks: BlockContent[] = [];
  let others: ElementContent[] = [];
  const convertOthers = () => {
    if (others.some((node) => node.type !== "text" || node.value.trim() !== "")) {
      const tree: Nodes = toMdast(
        { type: "root", children: others },
        { document: true, handlers: { [FOOTNOTE_MARK]: writeMark } },
      );
      if (tree.type === "root") blocks.push(...tidyBlocks(tree.children));
    }
    others = [];
  };
  const visit = (nodes: HastRoot["children"]) => {
    for (const node of nodes) {
      if (node.type === "element" && node.tagName === "div") {
        convertOthers();
        visit(node.children);
        convertOthers();
      } else if (
        node.type === "element" &&
        node.tagName === "p" &&
        node.children.every(({ type }) => type === "text")
      ) {
        convertOthers();
        blocks.push(...tidyBlocks([{ type: "paragraph", children: node.children.filter(isText) }]));
      } else if (node.type === "element" || node.type === "text") others.push(node);
    }
  };
  visit(root.children);
  convertOthers();
  return blocks;
}

function isText(node: ElementContent): node is Text {
  return node.type === "text";
}

const writeMark: Handle = (_, element) => {
  const label = attribute(element, "label");
  return { type: "footnoteReference", identifier: label, label };
};
