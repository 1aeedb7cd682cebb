import * as v from "valibot";
import type { Article } from "../article/article";
import type { Block, Body, FootnoteDefinition, Inline, ListItem, Table } from "../article/body";
import type { Passage } from "../article/mark";
import { type ArticleId, type BlockId, BlockIdSchema } from "../ids";
import { prepareSpeech } from "./prepareSpeech";
import { type SentenceSpan, splitSentences } from "./splitSentences";

/** The heading with the article's title is spoken too, and has this id on the page. */
const TITLE_BLOCK: BlockId = v.parse(BlockIdSchema, "title");

export type SpokenSentence = Passage & {
  readonly inBlock: number;
  readonly spoken: string;
};

export type SpeechScript = {
  readonly articleId: ArticleId;
  readonly title: string;
  readonly sentences: readonly SpokenSentence[];
};

/** The rules are French. `spoken` is computed on demand: a whole long article takes seconds on a phone. */
export function prepareArticle({ id, title, body }: Article, language: string): SpeechScript {
  const pronounce = language.startsWith("fr") ? prepareSpeech : (text: string) => text;
  const blocks: readonly SpokenBlock[] = [
    { id: TITLE_BLOCK, text: title, spans: [{ start: 0, end: title.length }] },
    ...listSpokenBlocks(body),
  ];
  return {
    articleId: id,
    title,
    sentences: blocks.flatMap(({ id: block, text, lead, spans = splitSentences(text, language) }) =>
      spans
        // Some voices never finish a sentence that has only symbols (« *** »).
        .filter(({ start, end }) => /[\p{L}\d]/u.test(text.slice(start, end)))
        .map(({ start, end }, inBlock): SpokenSentence => {
          const written = text.slice(start, end).replace(/\s*\n\s*/g, ", ");
          return {
            block,
            inBlock,
            start,
            end,
            get spoken() {
              return inBlock === 0 && lead ? `${lead} ${pronounce(written)}` : pronounce(written);
            },
          };
        }),
    ),
  };
}

type SpokenBlock = {
  readonly id: BlockId;
  /** Same offsets as `listTextBlocks`, with spaces in place of footnote references, which are not read out. */
  readonly text: string;
  readonly lead?: string;
  readonly spans?: readonly SentenceSpan[];
};

/** Footnotes come last, as on the page; the editor's own are not read. */
export function listSpokenBlocks(body: Body): readonly SpokenBlock[] {
  const isNote = (block: Block): block is FootnoteDefinition => block.type === "footnoteDefinition";
  const text = body.children.filter((block) => !isNote(block)).flatMap(spokenBlocks);
  const notes = body.children.filter(isNote).filter(({ data }) => !data.byEditor);
  return [...text, ...notes.flatMap(({ children }) => withLead(children.flatMap(spokenBlocks), "Note."))];
}

function spokenBlocks(block: Block | ListItem): readonly SpokenBlock[] {
  switch (block.type) {
    case "paragraph":
      return [{ id: block.data.id, text: writeSpoken(block.children) }];
    case "heading": {
      const text = writeSpoken(block.children);
      return [{ id: block.data.id, text, spans: [{ start: 0, end: text.length }] }];
    }
    case "code":
      return [{ id: block.data.id, text: block.value }];
    case "table":
      return [spokenTable(block)];
    case "list":
      return block.children.flatMap((item, index) => {
        const spoken = spokenBlocks(item);
        return block.ordered ? withLead(spoken, `${(block.start ?? 1) + index},`) : spoken;
      });
    case "blockquote":
    case "listItem":
      return block.children.flatMap(spokenBlocks);
    case "footnoteDefinition":
    case "thematicBreak":
      return [];
  }
}

/** Offsets are those of `CELL_BREAK` between cells. */
function spokenTable({ data, children }: Table): SpokenBlock {
  const rows = children.map((row) => row.children.map((cell) => writeSpoken(cell.children)).join("\n"));
  let start = 0;
  const spans = rows.map((row) => {
    const span = { start, end: start + row.length };
    start = span.end + 1;
    return span;
  });
  return { id: data.id, text: rows.join("\n"), spans };
}

function withLead([first, ...others]: readonly SpokenBlock[], lead: string): readonly SpokenBlock[] {
  return first ? [{ ...first, lead }, ...others] : [];
}

function writeSpoken(inlines: readonly Inline[]): string {
  let text = "";
  for (const inline of inlines) {
    if (inline.type === "text" || inline.type === "inlineCode") text += inline.value;
    else if (inline.type === "break") text += "\n";
    else if (inline.type === "footnoteReference") text += " ".repeat(inline.label.length);
    else text += writeSpoken(inline.children);
  }
  return text;
}
