import { toHeadline } from "../../../domain/article/article";
import { listProgrammesIn } from "../../../domain/programmes/listMentions";
import type { CompiledEdition } from "../../edition/compile/compileEdition";
import type { PageContent } from "./renderer";

type ReadNext = NonNullable<PageContent["onward"]>;

export function findReadNext({ articles, related, programmes }: CompiledEdition, index: number): ReadNext {
  const article = articles[index];
  if (!article) return { related: [], programmes: [] };
  const headlineAt = (place: number) => articles[place] && toHeadline(articles[place]);
  const newer = headlineAt(index - 1);
  const older = headlineAt(index + 1);
  const nextInTopic = articles
    .slice(index + 1)
    .find(({ topics }) => article.topics[0] && topics.includes(article.topics[0]));
  return {
    ...(newer && { newer }),
    ...(older && { older }),
    ...(nextInTopic && { nextInTopic: toHeadline(nextInTopic) }),
    related: (related.get(article.id) ?? []).map(toHeadline),
    programmes: listProgrammesIn(programmes, article.id),
  };
}
