import type { ElementContent, Root as HastRoot, Text } from "hast";
import { type Handle, toMdast } from "hast-util-to-mdast";
import type { BlockContent, FootnoteDefinition, Nodes, PhrasingContent, RootContent } from "mdast";
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

type ConvertOptions = {
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

/** Paragraphs, most of a text, hardly need a conversion; the library's copies the tree and looks at each space of it. */
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
        continue;
      }
      const inlines = node.type === "element" && node.tagName === "p" ? convertInlines(node.children) : undefined;
      if (inlines !== undefined) {
        convertOthers();
        blocks.push(...tidyBlocks([{ type: "paragraph", children: inlines }]));
      } else if (node.type === "element" || node.type === "text") others.push(node);
    }
  };
  visit(root.children);
  convertOthers();
  return blocks;
}

/** Text, bold and italic words and links, as far as these hold nothing but text; `undefined` where there is more. */
function convertInlines(nodes: readonly ElementContent[]): PhrasingContent[] | undefined {
  const inlines: PhrasingContent[] = [];
  for (const node of nodes) {
    if (node.type === "text") {
      inlines.push(node);
      continue;
    }
    if (node.type !== "element" || !node.children.every(isText)) return undefined;
    const children = node.children;
    if (node.tagName === "a") inlines.push({ type: "link", url: attribute(node, "href"), children });
    else if (node.tagName === "strong" || node.tagName === "b") inlines.push({ type: "strong", children });
    else if (node.tagName === "em" || node.tagName === "i") inlines.push({ type: "emphasis", children });
    else return undefined;
  }
  return inlines;
}

function isText(node: ElementContent): node is Text {
  return node.type === "text";
}

const writeMark: Handle = (_, element) => {
  const label = attribute(element, "label");
  return { type: "footnoteReference", identifier: label, label };
};
