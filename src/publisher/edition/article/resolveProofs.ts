import { isRecord } from "../files/isRecord";
import type { YamlPath } from "../files/YamlPath";
import { countIn, locateQuote } from "../text/findQuoteInBlocks";
import type { ArticleDraft } from "./compileArticle";

/** `isKnown` is also true of an article that could not be read, whose quotes cannot be looked up. */
export type QuotedArticles = {
  readonly find: (id: string) => ArticleDraft | undefined;
  readonly isKnown: (id: string) => boolean;
};

/** Locates every `{ article, quote }`, however deep, before the schema runs: no field with a proof can be forgotten. */
export function resolveProofs(
  content: unknown,
  articles: QuotedArticles,
  report: (path: YamlPath, message: string) => void,
  at: YamlPath = [],
): unknown {
  if (Array.isArray(content)) {
    return content.map((item: unknown, index) => resolveProofs(item, articles, report, [...at, index]));
  }
  if (!isRecord(content)) return content;
  const { article, quote, words } = content;
  if (typeof article === "string" && typeof quote === "string") {
    const draft = articles.find(article);
    if (draft === undefined) {
      const message = `"${article}" is not an article: use the name of a file in articles/, without its ending.`;
      if (!articles.isKnown(article)) report([...at, "article"], message);
      return content;
    }
    if (typeof words === "string" && countIn(quote, words) !== 1) {
      report([...at, "words"], `"${words}" must stand exactly once in its quote: correct one of them.`);
    }
    const located = locateQuote(draft.article, quote);
    if (located.ok) return { ...content, ...located.place };
    report([...at, "quote"], located.message);
    return content;
  }
  const entries = Object.entries(content);
  return Object.fromEntries(entries.map(([key, inner]) => [key, resolveProofs(inner, articles, report, [...at, key])]));
}
