import type { Block, Body, Inline, List, Table } from "../article/body";
import { escapeHtml } from "../library/export/escapeHtml";

/** The body as XHTML. Text is escaped, and there is no node that could hold markup. */
export function writeBody({ children }: Body): string {
  const notes = new Map<string, string>();
  for (const block of children) {
    if (block.type === "footnoteDefinition") notes.set(block.identifier, block.data.id);
  }
  return writeBlocks(children, notes);
}

/** Ids of the footnotes by their identifiers. */
type Notes = ReadonlyMap<string, string>;

function writeBlocks(blocks: readonly Block[], notes: Notes): string {
  return blocks.map((block) => writeBlock(block, notes)).join("\n");
}

function writeBlock(block: Block, notes: Notes): string {
  const id = ` id="${escapeHtml(block.data.id)}"`;
  switch (block.type) {
    case "paragraph":
      return `<p${id}>${writeInlines(block.children, notes)}</p>`;
    case "heading":
      return `<h${block.depth}${id}>${writeInlines(block.children, notes)}</h${block.depth}>`;
    case "blockquote":
      return `<blockquote${id}>${writeBlocks(block.children, notes)}</blockquote>`;
    case "list":
      return writeList(block, id, notes);
    case "thematicBreak":
      return `<hr${id}/>`;
    case "code":
      return `<pre${id}><code>${escapeHtml(block.value)}</code></pre>`;
    case "table":
      return writeTable(block, id, notes);
    case "footnoteDefinition":
      return `<aside${id} epub:type="footnote"><p>${escapeHtml(block.label)}</p>${writeBlocks(block.children, notes)}</aside>`;
  }
}

function writeList({ ordered, start, children }: List, id: string, notes: Notes): string {
  const items = children.map((item) => `<li>${writeBlocks(item.children, notes)}</li>`).join("");
  if (!ordered) return `<ul${id}>${items}</ul>`;
  return `<ol${id}${start === null || start === 1 ? "" : ` start="${start}"`}>${items}</ol>`;
}

function writeTable({ children }: Table, id: string, notes: Notes): string {
  const [head, ...rows] = children;
  const write = (row: typeof head, name: "th" | "td"): string =>
    `<tr>${(row?.children ?? []).map((cell) => `<${name}>${writeInlines(cell.children, notes)}</${name}>`).join("")}</tr>`;
  const body = rows.length > 0 ? `<tbody>${rows.map((row) => write(row, "td")).join("")}</tbody>` : "";
  return `<table${id}><thead>${write(head, "th")}</thead>${body}</table>`;
}

function writeInlines(inlines: readonly Inline[], notes: Notes): string {
  return inlines.map((inline) => writeInline(inline, notes)).join("");
}

function writeInline(inline: Inline, notes: Notes): string {
  switch (inline.type) {
    case "text":
      return escapeHtml(inline.value);
    case "inlineCode":
      return `<code>${escapeHtml(inline.value)}</code>`;
    case "break":
      return "<br/>";
    case "emphasis":
      return `<em>${writeInlines(inline.children, notes)}</em>`;
    case "strong":
      return `<strong>${writeInlines(inline.children, notes)}</strong>`;
    case "delete":
      return `<del>${writeInlines(inline.children, notes)}</del>`;
    case "link": {
      const text = writeInlines(inline.children, notes);
      // What leads into the application leads nowhere from a book.
      return /^[#/]/.test(inline.url) ? text : `<a href="${escapeHtml(inline.url)}">${text}</a>`;
    }
    case "footnoteReference": {
      const note = notes.get(inline.identifier);
      const label = escapeHtml(inline.label);
      return note === undefined
        ? `<sup>${label}</sup>`
        : `<a epub:type="noteref" href="#${escapeHtml(note)}"><sup>${label}</sup></a>`;
    }
  }
}
