import type { ComponentChildren, JSX } from "preact";
import { useContext } from "preact/hooks";
import type { FootnoteReference, Inline } from "../../../../domain/article/body";
import type { Mark } from "../../../../domain/article/mark";
import { type MarkedInline, markInlines, type Piece } from "../../../../domain/article/markInlines";
import type { ProgrammeId } from "../../../../domain/ids";
import { addressWithin, paths } from "../../../shared/navigation/paths";
import { typeset } from "../../../shared/text/typeset";
import styles from "./ArticleBody.module.css";
import { ExplainContext } from "./explain";
import { FootnoteMark } from "./Footnotes";
import { Term } from "./Term";
import programmeMarkStyles from "./Term.module.css";

type Rendered = JSX.Element | string | readonly Rendered[];
export type InlineRenderers = {
  readonly marks: readonly Mark[];
  readonly anchors: ReadonlySet<FootnoteReference>;
  readonly start?: number;
};

export function renderInlines(nodes: readonly Inline[], { marks, anchors, start = 0 }: InlineRenderers): Rendered {
  return markInlines(nodes, { marks, typeset, start }).map((node, key) => renderNode(node, key, anchors));
}

function renderNode(node: MarkedInline<Mark>, key: number, anchors: InlineRenderers["anchors"]): Rendered {
  const renderChildren = (children: readonly MarkedInline<Mark>[]): Rendered =>
    children.map((child, index) => renderNode(child, index, anchors));
  switch (node.type) {
    case "text":
      return node.pieces.map(renderPiece);
    case "inlineCode":
      return <code key={key}>{node.pieces.map(renderPiece)}</code>;
    case "break":
      return <br key={key} />;
    case "emphasis":
      return <em key={key}>{renderChildren(node.children)}</em>;
    case "strong":
      return <strong key={key}>{renderChildren(node.children)}</strong>;
    case "delete":
      return <del key={key}>{renderChildren(node.children)}</del>;
    case "link":
      return (
        <a key={key} href={addressWithin(node.url)} rel="noopener">
          {renderChildren(node.children)}
        </a>
      );
    case "footnoteReference":
      return <FootnoteMark key={key} reference={node} isAnchor={anchors.has(node)} />;
  }
}

function renderPiece({ text, marks }: Piece<Mark>): Rendered {
  return marks.reduce<Rendered>((inner, mark) => renderMark(mark, inner), text);
}

function renderMark(mark: Mark, inner: Rendered): JSX.Element {
  switch (mark.kind) {
    case "note":
      return <span class={styles.noted}>{inner}</span>;
    case "highlight":
      return <mark data-colour={mark.colour}>{inner}</mark>;
    case "term":
      return <Term entry={mark.entry}>{inner}</Term>;
    case "programme":
      return <ProgrammeMark programme={mark.programme}>{inner}</ProgrammeMark>;
  }
}

type Props = { readonly programme: ProgrammeId; readonly children: ComponentChildren };

function ProgrammeMark({ programme, children }: Props): JSX.Element {
  const explain = useContext(ExplainContext);
  return (
    <a
      class={programmeMarkStyles.programme}
      href={paths.programme(programme)}
      onClick={(event) => {
        if (event.button !== 0 || event.metaKey || event.ctrlKey || event.shiftKey || event.altKey) return;
        if (!explain({ kind: "programme", programme }, event.currentTarget)) return;
        event.preventDefault();
        event.stopPropagation();
      }}
    >
      {children}
    </a>
  );
}
