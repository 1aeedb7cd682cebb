import { Fragment, type JSX } from "preact";
import type { EditorNote } from "../../domain/article";
import type { Block, FootnoteReference, List } from "../../domain/body";
import type { BlockId } from "../../domain/ids";
import type { Mark } from "../../domain/mark";
import { BodyTable } from "./BodyTable";
import { drawInlines, type InlineDrawing } from "./drawInlines";
import { EditorNotes } from "./EditorNotes";

/** What blocks are drawn with. */
export type Drawing = {
  readonly marks: ReadonlyMap<BlockId, readonly Mark[]>;
  readonly notes: readonly EditorNote[];
  readonly anchors: ReadonlySet<FootnoteReference>;
  /** Off for a second copy of a block (a note beside its mark): an id names one place. */
  readonly hasIds: boolean;
};

/** Draws the syntax tree node by node; nothing in it is ever read as HTML. */
export function drawBlocks(blocks: readonly Block[], drawing: Drawing): readonly (JSX.Element | null)[] {
  return blocks.map((block) => drawBlock(block, drawing));
}

function drawBlock(block: Block, drawing: Drawing): JSX.Element | null {
  const key = block.data.id;
  const place = { key, id: drawing.hasIds ? key : undefined };
  const inline: InlineDrawing = { marks: drawing.marks.get(key) ?? [], anchors: drawing.anchors };
  switch (block.type) {
    case "paragraph":
      return withNotes(<p {...place}>{drawInlines(block.children, inline)}</p>, key, drawing);
    case "heading": {
      const Tag = `h${block.depth}` as const;
      return withNotes(<Tag {...place}>{drawInlines(block.children, inline)}</Tag>, key, drawing);
    }
    case "list":
      return drawList(block, drawing, place);
    case "blockquote":
      return <blockquote {...place}>{drawBlocks(block.children, drawing)}</blockquote>;
    case "code": {
      const drawn = drawInlines([{ type: "inlineCode", value: block.value }], inline);
      return withNotes(<pre {...place}>{drawn}</pre>, key, drawing);
    }
    case "thematicBreak":
      return <hr {...place} />;
    case "table":
      return withNotes(<BodyTable table={block} drawing={inline} {...place} />, key, drawing);
    case "footnoteDefinition":
      return null; // gathered at the end
  }
}

/** The editor's remarks stand right after the block that they are about. */
function withNotes(drawn: JSX.Element, key: BlockId, { notes }: Drawing): JSX.Element {
  const own = notes.filter(({ block }) => block === key);
  if (own.length === 0) return drawn;
  return (
    <Fragment key={key}>
      {drawn}
      <EditorNotes notes={own} />
    </Fragment>
  );
}

type Place = { readonly key: string; readonly id: string | undefined };

function drawList({ ordered, start, children }: List, drawing: Drawing, place: Place): JSX.Element {
  const items = children.map(({ data, children: blocks }) => (
    <li key={data.id} id={drawing.hasIds ? data.id : undefined}>
      {drawBlocks(blocks, drawing)}
    </li>
  ));
  return ordered ? (
    <ol {...place} start={start ?? 1}>
      {items}
    </ol>
  ) : (
    <ul {...place}>{items}</ul>
  );
}
