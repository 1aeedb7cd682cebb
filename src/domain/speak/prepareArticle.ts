import * as v from "valibot";
import type { Article } from "../article/article";
import type { Passage } from "../article/mark";
import { type ArticleId, type BlockId, BlockIdSchema } from "../ids";
import { listSpokenBlocks, type SpokenBlock } from "./listSpokenBlocks";
import { prepareSpeech } from "./prepareSpeech";
import { splitSentences } from "./splitSentences";

/** The article's heading is spoken too; on the page it has this id. */
const TITLE_BLOCK: BlockId = v.parse(BlockIdSchema, "title");

export type SpokenSentence = Passage & {
  /** Which sentence of its block, from 0. */
  readonly inBlock: number;
  /** What the voice is given. */
  readonly spoken: string;
};

/** An article as a voice reads it. Never empty: there is always the title. */
export type SpeechScript = {
  readonly articleId: ArticleId;
  readonly title: string;
  readonly sentences: readonly SpokenSentence[];
};

/**
 * `language`: of the article. The rules of speech are French; another language is spoken as it is written. What the voice
 * is given is worked out when it is asked for: for a whole long article at once, a phone would need seconds.
 */
export function prepareArticle({ id, title, body }: Article, language: string): SpeechScript {
  const say = language.startsWith("fr") ? prepareSpeech : (text: string) => text;
  const blocks: readonly SpokenBlock[] = [
    { id: TITLE_BLOCK, text: title, spans: [{ start: 0, end: title.length }] },
    ...listSpokenBlocks(body),
  ];
  return {
    articleId: id,
    title,
    sentences: blocks.flatMap(({ id: block, text, lead, spans = splitSentences(text, language) }) =>
      spans
        // A line of signs only (« *** ») has nothing to say; some voices never end on it.
        .filter(({ start, end }) => /[\p{L}\d]/u.test(text.slice(start, end)))
        .map(({ start, end }, inBlock): SpokenSentence => {
          const written = text.slice(start, end).replace(/\s*\n\s*/g, ", ");
          return {
            block,
            inBlock,
            start,
            end,
            get spoken() {
              return inBlock === 0 && lead ? `${lead} ${say(written)}` : say(written);
            },
          };
        }),
    ),
  };
}
