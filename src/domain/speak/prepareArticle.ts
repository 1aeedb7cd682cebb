import * as v from "valibot";
import type { Article } from "../article";
import { type ArticleId, type BlockId, BlockIdSchema } from "../ids";
import type { Passage } from "../mark";
import { listSpokenBlocks } from "./listSpokenBlocks";
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

/** `language`: of the article. The rules of speech are French; another language is spoken as it is written. */
export function prepareArticle(article: Article, language: string): SpeechScript {
  const say = language.startsWith("fr") ? prepareSpeech : (text: string) => text;
  const title: SpokenSentence = {
    block: TITLE_BLOCK,
    inBlock: 0,
    start: 0,
    end: article.title.length,
    spoken: say(article.title),
  };
  const sentences = listSpokenBlocks(article.body).flatMap(
    ({ id, text, lead, spans = splitSentences(text, language) }) => {
      return spans.map(({ start, end }, inBlock): SpokenSentence => {
        const spoken = say(text.slice(start, end).replace(/\s*\n\s*/g, ", "));
        return { block: id, inBlock, start, end, spoken: inBlock === 0 && lead ? `${lead} ${spoken}` : spoken };
      });
    },
  );
  return {
    articleId: article.id,
    title: article.title,
    // A line of signs only (« *** ») has nothing to say; some voices never end on it.
    sentences: [title, ...sentences].filter(({ spoken }) => /[\p{L}\d]/u.test(spoken)),
  };
}
