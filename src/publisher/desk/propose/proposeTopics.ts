import type { Topic } from "../../../domain/reference/topic";
import { findWords } from "../../edition/report/findSpans";
import { addToList, inFrontMatter } from "../write/editYaml";
import { chooseQuote } from "./chooseQuote";
import { LEAST_SCORE, type TopicWords } from "./learnTopics";
import type { Proposal, ProposedArticle } from "./Proposal";

/** Topics whose words an article has, and that it is not among. */
export function proposeTopics(
  article: ProposedArticle,
  topics: readonly Topic[],
  learned: readonly TopicWords[],
): readonly Proposal[] {
  const { draft, text } = article;
  return learned.flatMap(({ topic, precision, judge }): readonly Proposal[] => {
    if (draft.article.topics.some((id) => id === topic)) return [];
    const { score, word } = judge(article);
    if (score < LEAST_SCORE || word === undefined) return [];
    const chosen = findWords(text, word)
      .map((span) => chooseQuote(article, span, 4))
      .find((quote) => quote !== undefined);
    if (chosen === undefined) return [];
    const name = topics.find(({ id }) => id === topic)?.name ?? topic;
    return [
      {
        kind: "topic",
        article: draft.article.id,
        what: topic,
        statement: `${name} is a topic of this article.`,
        ...chosen,
        confidence: Math.round(precision * 100) / 100,
        reason: `it has the words of that topic, above all « ${word} »; on the articles that have topics they are right ${Math.round(precision * 100)} times of 100`,
        target: draft.file,
        apply: (file) => inFrontMatter(file, (yaml) => addToList(yaml, ["topics"], topic)),
      },
    ];
  });
}
