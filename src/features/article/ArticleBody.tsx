import { type JSX, toChildArray } from "preact";
import type { Article, EditorNote } from "../../domain/article";
import type { Block, FootnoteDefinition, Heading, Inline, List, Table } from "../../domain/body";
import { useMessages } from "../../i18n/useMessages";
import { typeset } from "../Typeset";
import styles from "./ArticleBody.module.css";
import { EditorNotes } from "./EditorNotes";
import { Footnotes } from "./Footnotes";

type Context = { readonly notes: readonly EditorNote[] };

/** Draws the syntax tree node by node; nothing in it is ever read as HTML. */
export function ArticleBody({ article }: { readonly article: Article }): JSX.Element {
  const { children } = article.body;
  const footnotes = children.filter((block): block is FootnoteDefinition => block.type === "footnoteDefinition");
  const context = { notes: article.notes };
  return (
    <>
      <div class={styles.body}>{children.map((block) => drawBlock(block, context))}</div>
      {footnotes.length > 0 && (
        <Footnotes footnotes={footnotes} draw={(blocks) => blocks.map((block) => drawBlock(block, context))} />
      )}
    </>
  );
}

function drawBlock(block: Block, context: Context): JSX.Element | null {
  const { id } = block.data;
  const notes = context.notes.filter((note) => note.block === id);
  switch (block.type) {
    case "paragraph":
      return (
        <>
          <p id={id} key={id}>
            {drawInlines(block.children, notes)}
          </p>
          <EditorNotes notes={notes} />
        </>
      );
    case "heading":
      return (
        <>
          <BodyHeading heading={block} notes={notes} />
          <EditorNotes notes={notes} />
        </>
      );
    case "list":
      return <BodyList list={block} context={context} key={id} />;
    case "blockquote":
      return (
        <blockquote id={id} key={id}>
          {block.children.map((child) => drawBlock(child, context))}
        </blockquote>
      );
    case "code":
      return (
        <pre id={id} key={id}>
          <code>{block.value}</code>
        </pre>
      );
    case "thematicBreak":
      return <hr id={id} key={id} />;
    case "table":
      return <BodyTable table={block} key={id} />;
    case "footnoteDefinition":
      return null; // gathered at the end
  }
}

function BodyHeading({
  heading,
  notes,
}: {
  readonly heading: Heading;
  readonly notes: readonly EditorNote[];
}): JSX.Element {
  const Tag = `h${heading.depth}` as const;
  return <Tag id={heading.data.id}>{drawInlines(heading.children, notes)}</Tag>;
}

function BodyList({ list, context }: { readonly list: List; readonly context: Context }): JSX.Element {
  const items = list.children.map((item) => (
    <li id={item.data.id} key={item.data.id}>
      {item.children.map((child) => drawBlock(child, context))}
    </li>
  ));
  return list.ordered ? (
    <ol id={list.data.id} start={list.start ?? 1}>
      {items}
    </ol>
  ) : (
    <ul id={list.data.id}>{items}</ul>
  );
}

function BodyTable({ table }: { readonly table: Table }): JSX.Element {
  const [head, ...rows] = table.children;
  const align = (column: number): string | undefined => {
    const side = table.align[column];
    return side ? styles[side] : undefined;
  };
  return (
    // biome-ignore lint/a11y/noNoninteractiveTabindex: a wide table scrolls sideways, also for those without a pointer
    <div class={styles.table} id={table.data.id} tabIndex={0}>
      <table>
        <thead>
          <tr>
            {head?.children.map((cell, column) => (
              <th key={column} scope="col" class={align(column)}>
                {drawInlines(cell.children, [])}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {rows.map((row, index) => (
            <tr key={index}>
              {row.children.map((cell, column) => (
                <td key={column} class={align(column)}>
                  {drawInlines(cell.children, [])}
                </td>
              ))}
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  );
}

function drawInlines(nodes: readonly Inline[], notes: readonly EditorNote[]): (JSX.Element | string)[] {
  return nodes.map((node, index) => drawInline(node, index, notes));
}

function drawInline(node: Inline, key: number, notes: readonly EditorNote[]): JSX.Element | string {
  switch (node.type) {
    case "text":
      return <MarkedText key={key} text={node.value} notes={notes} />;
    case "inlineCode":
      return <code key={key}>{node.value}</code>;
    case "break":
      return <br key={key} />;
    case "emphasis":
      return <em key={key}>{drawInlines(node.children, notes)}</em>;
    case "strong":
      return <strong key={key}>{drawInlines(node.children, notes)}</strong>;
    case "delete":
      return <del key={key}>{drawInlines(node.children, notes)}</del>;
    case "link":
      return (
        <a key={key} href={node.url} rel="noopener">
          {drawInlines(node.children, notes)}
        </a>
      );
    case "footnoteReference":
      return <FootnoteMark key={key} identifier={node.identifier} label={node.label} />;
  }
}

function FootnoteMark({ identifier, label }: { readonly identifier: string; readonly label: string }): JSX.Element {
  const messages = useMessages();
  const anchor = footnoteAnchor(identifier);
  return (
    <sup class={styles.mark}>
      <a id={`ref-${anchor}`} href={`#${anchor}`} aria-label={messages.article.footnote(label)}>
        {label}
      </a>
    </sup>
  );
}

/** A name that may stand in an address: the source's mark may be `*`. */
export function footnoteAnchor(identifier: string): string {
  return `note-${Array.from(identifier, (letter) => (/[a-z0-9]/i.test(letter) ? letter : letter.codePointAt(0)?.toString(16))).join("")}`;
}

/** Text whose noted passages are underlined. A passage that runs over several nodes keeps its note, without the line. */
function MarkedText({ text, notes }: { readonly text: string; readonly notes: readonly EditorNote[] }): JSX.Element {
  const note = notes.find(({ quote }) => text.includes(quote));
  if (!note) return <>{typeset(text)}</>;
  // Set before cutting: what stands on either side of a cut decides which spaces may break.
  const set = typeset(text);
  const start = text.indexOf(note.quote);
  const end = start + note.quote.length;
  const others = notes.filter((other) => other !== note);
  return (
    <>
      {toChildArray(
        others.length > 0 ? <MarkedText text={text.slice(0, start)} notes={others} /> : set.slice(0, start),
      )}
      <span class={styles.noted}>{set.slice(start, end)}</span>
      {toChildArray(others.length > 0 ? <MarkedText text={text.slice(end)} notes={others} /> : set.slice(end))}
    </>
  );
}
