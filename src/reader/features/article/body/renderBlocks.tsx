import { identity } from "virtual:edition";
import { Fragment, type JSX } from "preact";
import type { EditorNote } from "../../../../domain/article/article";
import type { Block, FootnoteReference, List } from "../../../../domain/article/body";
import type { Mark } from "../../../../domain/article/mark";
import type { BlockId } from "../../../../domain/ids";
import { useMessages } from "../../../i18n/useMessages";
import { typeset } from "../../../shared/text/typeset";
import { BodyTable } from "./BodyTable";
import styles from "./EditorNotes.module.css";
import { type InlineRenderers, renderInlines } from "./renderInlines";

export type BlockRenderers = {
  readonly marks: ReadonlyMap<BlockId, readonly Mark[]>;
  readonly notes: readonly EditorNote[];
  readonly below?: ReadonlyMap<BlockId, JSX.Element> | undefined;
  readonly anchors: ReadonlySet<FootnoteReference>;
  /** Off for a second copy of a block (a note in a popover): ids are unique. */
  readonly hasIds: boolean;
  /** How many levels deeper headings are than in the article, where its title is not the page's. */
  readonly deeper?: 0 | 2;
};

/** Renders the syntax tree node by node; nothing in it is ever parsed as HTML. */
export function renderBlocks(blocks: readonly Block[], renderers: BlockRenderers): readonly (JSX.Element | null)[] {
  return blocks.flatMap((block) => {
    const below = renderers.below?.get(block.data.id);
    return below ? [renderBlock(block, renderers), below] : renderBlock(block, renderers);
  });
}

function renderBlock(block: Block, renderers: BlockRenderers): JSX.Element | null {
  const key = block.data.id;
  const id = renderers.hasIds ? key : undefined;
  const inline: InlineRenderers = { marks: renderers.marks.get(key) ?? [], anchors: renderers.anchors };
  switch (block.type) {
    case "paragraph":
      return withNotes(
        <p key={key} id={id}>
          {renderInlines(block.children, inline)}
        </p>,
        key,
        renderers,
      );
    case "heading": {
      const Tag = headingTags[block.depth + (renderers.deeper ?? 0)] ?? "h6";
      return withNotes(
        <Tag key={key} id={id}>
          {renderInlines(block.children, inline)}
        </Tag>,
        key,
        renderers,
      );
    }
    case "list":
      return renderList(block, renderers);
    case "blockquote":
      return (
        <blockquote key={key} id={id}>
          {renderBlocks(block.children, renderers)}
        </blockquote>
      );
    case "code": {
      const rendered = renderInlines([{ type: "inlineCode", value: block.value }], inline);
      return withNotes(
        <pre key={key} id={id}>
          {rendered}
        </pre>,
        key,
        renderers,
      );
    }
    case "thematicBreak":
      return <hr key={key} id={id} />;
    case "table":
      return withNotes(<BodyTable key={key} table={block} renderers={inline} id={id} />, key, renderers);
    case "footnoteDefinition":
      return null; // gathered at the end
  }
}

function withNotes(rendered: JSX.Element, key: BlockId, { notes }: BlockRenderers): JSX.Element {
  const blockNotes = notes.filter(({ block }) => block === key);
  if (blockNotes.length === 0) return rendered;
  return (
    <Fragment key={key}>
      {rendered}
      <EditorNotes notes={blockNotes} />
    </Fragment>
  );
}

const headingTags: Readonly<Record<number, "h2" | "h3" | "h4" | "h5" | "h6">> = { 2: "h2", 3: "h3", 4: "h4", 5: "h5" };

function renderList({ data, ordered, start, children }: List, renderers: BlockRenderers): JSX.Element {
  const id = renderers.hasIds ? data.id : undefined;
  const items = children.map((item) => (
    <li key={item.data.id} id={renderers.hasIds ? item.data.id : undefined}>
      {renderBlocks(item.children, renderers)}
    </li>
  ));
  return ordered ? (
    <ol key={data.id} id={id} start={start ?? 1}>
      {items}
    </ol>
  ) : (
    <ul key={data.id} id={id}>
      {items}
    </ul>
  );
}

export function EditorNotes({ notes }: { readonly notes: readonly EditorNote[] }): JSX.Element | null {
  const { article } = useMessages();
  const label = article.editorNote(identity.title);
  if (notes.length === 0) return null;
  return (
    <>
      {notes.map((note) => (
        <aside key={note.quote} role="note" class={styles.note} aria-label={label}>
          <p>
            <strong>{label}</strong> <span class={styles.quote}>{typeset(`« ${note.quote} »`)}</span>
          </p>
          <p>{typeset(note.note)}</p>
        </aside>
      ))}
    </>
  );
}
