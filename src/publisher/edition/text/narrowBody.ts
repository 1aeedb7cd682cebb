import type { BlockContent, DefinitionContent, Nodes, PhrasingContent, RootContent } from "mdast";
import * as v from "valibot";
import { writeInline } from "../../../domain/article/blocks";
import type { Block, Body, Inline, ListItem } from "../../../domain/article/body";
import { type BlockId, BlockIdSchema } from "../../../domain/ids";
import { sha256 } from "../files/sha256";
import { type Narrowing, narrowInlines, refuseNode } from "./narrowInlines";
import type { ParsedMarkdown } from "./parseMarkdown";
import { slugify } from "./slugify";
import { writeBlockLines } from "./writePlainText";

export type NarrowedBody = {
  readonly body: Body;
  readonly blockLines: ReadonlyMap<BlockId, number>;
};

/**
 * Keeps only what an article may hold and reports every refusal. `editorFootnotes`: notes of marks that the source
 * leaves without one, by the line of their placeholder; `undefined` when the front matter could not be read.
 */
export function narrowBody(
  { root, markdown, plainRuns }: ParsedMarkdown,
  editorFootnotes: ReadonlyMap<number, string> | undefined,
  report: (line: number, message: string) => void,
): NarrowedBody {
  const nameBlock = startNamingBlocks();
  const blockLines = new Map<BlockId, number>();
  const narrowing: Narrowing = {
    markdown,
    knowsAllFootnotes: editorFootnotes !== undefined,
    report: (node, message, linesBelow = 0) => report(lineOf(node) + linesBelow, message),
  };
  const reportNode = narrowing.report;
  const inlinesOf = (nodes: readonly PhrasingContent[]) => narrowInlines(nodes, narrowing);

  /** Children are named before their parent: the innermost block gets the name without a number. */
  function nameAt(line: number, kind: "heading" | "other", plainText: string): { readonly id: BlockId } {
    const id = nameBlock(kind, plainText);
    blockLines.set(id, line);
    return { id };
  }

  function nameOf(node: Nodes, lines: readonly string[]): { readonly id: BlockId } {
    return nameAt(lineOf(node), node.type === "heading" ? "heading" : "other", lines.join("\n"));
  }

  function paragraphOf(line: number, children: readonly Inline[]): Block {
    return { type: "paragraph", data: nameAt(line, "other", writeInline(children)), children };
  }

  function blocksOf(nodes: readonly (RootContent | BlockContent | DefinitionContent)[]): readonly Block[] {
    return nodes.flatMap((node): readonly Block[] => {
      switch (node.type) {
        case "paragraph": {
          const plainRun = plainRuns.get(lineOf(node));
          if (plainRun === undefined) return [paragraphOf(lineOf(node), inlinesOf(node.children))];
          return plainRun.map(({ line, text }) => paragraphOf(line, [{ type: "text", value: text }]));
        }
        case "heading": {
          const { depth } = node;
          const children = inlinesOf(node.children);
          if (depth === 1 || depth === 5 || depth === 6) {
            reportNode(node, "A heading in an article begins with ##, ### or ####: change it.");
            return [];
          }
          return [{ type: "heading", data: nameOf(node, [writeInline(children)]), depth, children }];
        }
        case "blockquote": {
          const children = blocksOf(node.children);
          return [{ type: "blockquote", data: nameOf(node, children.flatMap(writeBlockLines)), children }];
        }
        case "list": {
          const children = node.children.map((item): ListItem => {
            if (typeof item.checked === "boolean")
              reportNode(item, "Check boxes are not shown: write \\[ for the sign.");
            const blocks = blocksOf(item.children);
            return { type: "listItem", data: nameOf(item, blocks.flatMap(writeBlockLines)), children: blocks };
          });
          const data = nameOf(node, children.flatMap(writeBlockLines));
          const { ordered, start } = node;
          // Markdown distinguishes blank lines between items from those within one; HTML makes a loose list of both.
          const spread = node.spread === true || node.children.some((item) => item.spread === true);
          return [{ type: "list", data, ordered: ordered === true, start: start ?? null, spread, children }];
        }
        case "thematicBreak":
          return [{ type: "thematicBreak", data: nameOf(node, []) }];
        case "code":
          return [{ type: "code", data: nameOf(node, [node.value]), value: node.value }];
        case "table": {
          const align = (node.align ?? []).map((side) => side ?? null);
          const children = node.children.map((row) => ({
            type: "tableRow" as const,
            children: row.children.map((cell) => ({ type: "tableCell" as const, children: inlinesOf(cell.children) })),
          }));
          const lines = children.map((row) => row.children.map((cell) => writeInline(cell.children)).join(" "));
          return [{ type: "table", data: nameOf(node, lines), align, children }];
        }
        case "footnoteDefinition": {
          const { identifier } = node;
          const label = node.label ?? identifier;
          const note = editorFootnotes?.get(lineOf(node));
          const byEditor = note !== undefined;
          const children = byEditor
            ? [paragraphOf(lineOf(node), [{ type: "text", value: note }])]
            : blocksOf(node.children);
          const { id } = nameOf(node, [label, ...children.flatMap(writeBlockLines)]);
          const data = byEditor ? { id, byEditor } : { id };
          return [{ type: "footnoteDefinition", identifier, label, data, children }];
        }
        default:
          reportNode(node, refuseNode(node));
          return [];
      }
    });
  }

  return { body: { type: "root", children: blocksOf(root.children) }, blockLines };
}

function lineOf(node: Nodes): number {
  return node.position?.start.line ?? 1;
}

/** Names the blocks of one article; the second of the same name gets `-2`. */
export function startNamingBlocks(): (kind: "heading" | "other", plainText: string) => BlockId {
  const taken = new Set<string>();
  return (kind, plainText) => {
    const slug = kind === "heading" ? slugify(plainText) : "";
    const name = slug === "" ? `p-${sha256(plainText).slice(0, 8)}` : slug;
    let id = name;
    for (let count = 2; taken.has(id); count++) id = `${name}-${count}`;
    taken.add(id);
    return v.parse(BlockIdSchema, id);
  };
}
