import type { Nodes, PhrasingContent } from "mdast";
import { type Inline, LinkUrlSchema } from "../../../domain/article/body";
import { decode } from "../../../domain/decode";

export type Narrowing = {
  readonly markdown: string;
  /** False when the front matter, which may hold more notes, could not be read. */
  readonly knowsAllFootnotes: boolean;
  readonly report: (node: Nodes, message: string, linesBelow?: number) => void;
};

export function narrowInlines(nodes: readonly PhrasingContent[], narrowing: Narrowing): readonly Inline[] {
  const { report } = narrowing;
  return nodes.flatMap((node): readonly Inline[] => {
    switch (node.type) {
      case "text":
        if (narrowing.knowsAllFootnotes) reportUnknownFootnotes(node, narrowing);
        // A line break inside a paragraph is a space to the reader; replaced here so that quotes are found across it.
        return [{ type: "text", value: node.value.replaceAll("\n", " ") }];
      case "inlineCode":
        return [{ type: "inlineCode", value: node.value }];
      case "break":
        return [{ type: "break" }];
      case "emphasis":
        return [{ type: "emphasis", children: narrowInlines(node.children, narrowing) }];
      case "strong":
        return [{ type: "strong", children: narrowInlines(node.children, narrowing) }];
      case "delete":
        return [{ type: "delete", children: narrowInlines(node.children, narrowing) }];
      case "link": {
        const url = decode(LinkUrlSchema, node.url);
        if (!url.ok) report(node, `The link to "${node.url}" ${LINK_ADVICE}`);
        if (node.title) report(node, "A link's title is never shown: remove it.");
        const children = narrowInlines(node.children, narrowing);
        return url.ok ? [{ type: "link", url: url.value, children }] : children;
      }
      case "footnoteReference":
        return [{ type: "footnoteReference", identifier: node.identifier, label: node.label ?? node.identifier }];
      default:
        report(node, refuseNode(node));
        return [];
    }
  });
}

const LINK_ADVICE = "is not allowed: begin it with https://, http://, mailto:, tel:, # or /.";

export function refuseNode(node: Nodes): string {
  switch (node.type) {
    case "html":
      return `HTML is not allowed: remove ${shorten(node.value)}, or write \\< for the sign itself.`;
    case "image":
    case "imageReference":
      return "Images are not shipped: remove this one.";
    case "linkReference":
    case "definition":
      return "Write the link's address right after its text: [text](https://…).";
    default:
      return `An article cannot hold this (${node.type}): write it as a paragraph.`;
  }
}

function shorten(text: string): string {
  return text.length <= 40 ? text : `${text.slice(0, 40)}…`;
}

/** Markdown leaves `[^mark]` as it is when there is no such note; `\[^mark]` writes the characters themselves. */
const unresolvedFootnote = /(?<!\\)\[\^([^\]\s[]+)\]/g;

function reportUnknownFootnotes(node: Nodes, { markdown, report }: Narrowing): void {
  const { position } = node;
  if (position === undefined) return;
  const written = markdown.slice(position.start.offset, position.end.offset);
  for (const match of written.matchAll(unresolvedFootnote)) {
    const linesBelow = written.slice(0, match.index).split("\n").length - 1;
    report(
      node,
      `The footnote ${match[0]} has no note: add a line "${match[0]}: …" or, if the source lacks it, one in notes.`,
      linesBelow,
    );
  }
}
