import * as v from "valibot";
import type { Article } from "../article/article";
import type { Passage } from "../article/mark";
import { type ArticleId, type BlockId, BlockIdSchema } from "../ids";
import { listSpokenBlocks, type SpokenBlock } from "./listSpokenBlocks";
import { prepareSpeech } from "./prepareSpeech";
import { splitSentences } from "./splitSentences";

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
