import type { JSX } from "preact";
import type { FootnoteReference, Inline } from "../../../domain/article/body";
import type { Mark } from "../../../domain/article/mark";
import { type MarkedInline, markInlines, type Piece } from "../../../domain/article/markInlines";
import { typeset } from "../../../shared/text/typeset";
import styles from "./ArticleBody.module.css";
import { FootnoteMark } from "./FootnoteMark";
import { ProgrammeMark } from "./ProgrammeMark";
import { Term } from "./Term";

type Drawn = JSX.Element | string | readonly Drawn[];
export type InlineRenderers = {
  readonly marks: readonly Mark[];
  /** Marks of footnotes that a note's way back leads to. */
  readonly anchors: ReadonlySet<FootnoteReference>;
  /** Where the nodes begin in the text of their block. */
  readonly start?: number;
};

export function renderInlines(nodes: readonly Inline[], { marks, anchors, start = 0 }: InlineRenderers): Drawn {
  return markInlines(nodes, { marks, typeset, start }).map((node, key) => drawNode(node, key, anchors));
}

function drawNode(node: MarkedInline<Mark>, key: number, anchors: InlineRenderers["anchors"]): Drawn {
  const drawChildren = (children: readonly MarkedInline<Mark>[]): Drawn =>
    children.map((child, index) => drawNode(child, index, anchors));
  switch (node.type) {
    case "text":
      return node.pieces.map(drawPiece);
    case "inlineCode":
      return <code key={key}>{node.pieces.map(drawPiece)}</code>;
    case "break":
      return <br key={key} />;
    case "emphasis":
      return <em key={key}>{drawChildren(node.children)}</em>;
    case "strong":
      return <strong key={key}>{drawChildren(node.children)}</strong>;
    case "delete":
      return <del key={key}>{drawChildren(node.children)}</del>;
    case "link":
      return (
        <a key={key} href={node.url} rel="noopener">
          {drawChildren(node.children)}
        </a>
      );
    case "footnoteReference":
      return <FootnoteMark key={key} reference={node} isAnchor={anchors.has(node)} />;
  }
}

function drawPiece({ text, marks }: Piece<Mark>): Drawn {
  return marks.reduce<Drawn>((inner, mark) => drawMark(mark, inner), text);
}

/** The one place that knows how a mark looks on its words. Several may lie over each other. */
function drawMark(mark: Mark, inner: Drawn): JSX.Element {
  switch (mark.kind) {
    case "note":
      return <span class={styles.noted}>{inner}</span>;
    case "own":
      return <mark data-colour={mark.colour}>{inner}</mark>;
    case "term":
      return <Term entry={mark.entry}>{inner}</Term>;
    case "programme":
      return <ProgrammeMark programme={mark.programme}>{inner}</ProgrammeMark>;
  }
}
