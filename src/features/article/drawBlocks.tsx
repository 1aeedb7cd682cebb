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
export function drawBlocks(
  blocks: readonly Block[],
  drawing: Drawing,
  classAt: (index: number) => string | undefined = () => undefined,
): readonly (JSX.Element | null)[] {
  return blocks.map((block, index) => drawBlock(block, drawing, classAt(index)));
}

function drawBlock(block: Block, drawing: Drawing, className?: string): JSX.Element | null {
  const key = block.data.id;
  const id = drawing.hasIds ? key : undefined;
  const place = { id, class: className };
  const inline: InlineDrawing = { marks: drawing.marks.get(key) ?? [], anchors: drawing.anchors };
  switch (block.type) {
    case "paragraph":
      return (
        <Fragment key={key}>
          <p {...place}>{drawInlines(block.children, inline)}</p>
          <EditorNotes notes={notesOn(key, drawing)} />
        </Fragment>
      );
    case "heading": {
      const Tag = `h${block.depth}` as const;
      return (
        <Fragment key={key}>
          <Tag {...place}>{drawInlines(block.children, inline)}</Tag>
          <EditorNotes notes={notesOn(key, drawing)} />
        </Fragment>
      );
    }
    case "list":
      return drawList(block, drawing, { key, ...place });
    case "blockquote":
      return (
        <blockquote key={key} {...place}>
          {drawBlocks(block.children, drawing)}
        </blockquote>
      );
    case "code":
      return (
        <Fragment key={key}>
          <pre {...place}>{drawInlines([{ type: "inlineCode", value: block.value }], inline)}</pre>
          <EditorNotes notes={notesOn(key, drawing)} />
        </Fragment>
      );
    case "thematicBreak":
      return <hr key={key} {...place} />;
    case "table":
      return (
        <Fragment key={key}>
          <BodyTable table={block} drawing={inline} {...place} />
          <EditorNotes notes={notesOn(key, drawing)} />
        </Fragment>
      );
    case "footnoteDefinition":
      return null; // gathered at the end
  }
}

type Place = { readonly key: string; readonly id: string | undefined; readonly class: string | undefined };

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

function notesOn(id: BlockId, { notes }: Drawing): readonly EditorNote[] {
  return notes.filter(({ block }) => block === id);
}
