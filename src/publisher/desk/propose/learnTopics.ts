import { stemWord } from "../../../domain/search/words/stemWord";
import { fold } from "../../../domain/text/foldText";
import { listSignificantWords } from "../../edition/text/significantWords";
import type { ProposedArticle } from "./Proposal";

/** The words that tell a topic, learned from the articles that have it and from those that do not. */
export type TopicWords = {
  readonly topic: string;
  /** How often it was right when it was tried on the articles that it was learned from, each left out in turn. */
  readonly precision: number;
  /** The sum of what an article's words say for the topic, and the word that says most. */
  readonly judge: (article: ProposedArticle) => { readonly score: number; readonly word: string | undefined };
};

/** With fewer, chance words decide. */
const FEWEST = 8;
const LEAST_PRECISION = 0.75;
/** Of what a word may say: one word alone decides nothing. */
const MOST_OF_A_WORD = 2;
export const LEAST_SCORE = 5;

export function learnTopics(articles: readonly ProposedArticle[], topics: readonly string[]): readonly TopicWords[] {
  const bags = new Map(articles.map((article) => [article, listStems(article.text)]));
  return topics.flatMap((topic) => {
    const having = articles.filter(({ draft }) => draft.article.topics.some((id) => id === topic));
    const others = articles.filter((article) => !having.includes(article));
    if (having.length < FEWEST || others.length < FEWEST) return [];
    const counts = { having: count(having, bags), others: count(others, bags) };
    const weigh = (stem: string, left?: { readonly has: boolean }) => {
      const inHaving = (counts.having.get(stem) ?? 0) - (left?.has === true ? 1 : 0);
      const inOthers = (counts.others.get(stem) ?? 0) - (left?.has === false ? 1 : 0);
      if (inHaving + inOthers < 3) return 0;
      const weight = Math.log((inHaving + 0.5) / (having.length + 1) / ((inOthers + 0.5) / (others.length + 1)));
      return Math.max(-MOST_OF_A_WORD, Math.min(MOST_OF_A_WORD, weight));
    };
    const score = (article: ProposedArticle, left?: { readonly has: boolean }) =>
      [...(bags.get(article) ?? listStems(article.text)).keys()].reduce((sum, stem) => sum + weigh(stem, left), 0);
    const hits = having.filter((article) => score(article, { has: true }) >= LEAST_SCORE).length;
    const misses = others.filter((article) => score(article, { has: false }) >= LEAST_SCORE).length;
    const precision = hits + misses === 0 ? 0 : hits / (hits + misses);
    if (precision < LEAST_PRECISION) return [];
    const judge = (article: ProposedArticle) => {
      const stems = bags.get(article) ?? listStems(article.text);
      const [best] = [...stems].sort(([one], [other]) => weigh(other) - weigh(one));
      return { score: score(article), word: best?.[1] };
    };
    return [{ topic, precision, judge }];
  });
}

/** Each stem once, with the word that it was. */
function listStems(text: string): ReadonlyMap<string, string> {
  return new Map(listSignificantWords(text).map((word) => [stemWord(fold(word)), word]));
}

function count(articles: readonly ProposedArticle[], bags: ReadonlyMap<ProposedArticle, ReadonlyMap<string, string>>) {
  const counts = new Map<string, number>();
  for (const article of articles) {
    for (const stem of bags.get(article)?.keys() ?? []) counts.set(stem, (counts.get(stem) ?? 0) + 1);
  }
  return counts;
}
