import { toHeadline } from "../../domain/article/article";
import { listProgrammesIn } from "../../domain/programmes/listProgrammesIn";
import type { CompiledEdition } from "../../publisher/compile/compileEdition";
import type { PageContent } from "./renderer";

type Onward = NonNullable<PageContent["onward"]>;

export function findReadNext({ articles, related, programmes }: CompiledEdition, index: number): Onward {
  const article = articles[index];
  if (!article) return { related: [], programmes: [] };
  const headlineAt = (place: number) => articles[place] && toHeadline(articles[place]);
  const newer = headlineAt(index - 1);
  const older = headlineAt(index + 1);
  const nextInTheme = articles
    .slice(index + 1)
    .find(({ themes }) => article.themes[0] && themes.includes(article.themes[0]));
  return {
    ...(newer && { newer }),
    ...(older && { older }),
    ...(nextInTheme && { nextInTheme: toHeadline(nextInTheme) }),
    related: (related.get(article.id) ?? []).map(toHeadline),
    programmes: listProgrammesIn(programmes, article.id),
  };
}
