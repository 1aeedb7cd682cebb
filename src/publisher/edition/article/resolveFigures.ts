import type { Article } from "../../../domain/article/article";
import type { Figure } from "../../../domain/reference/figure";
import { checkFigure } from "../figures/checkFigure";
import type { YamlPath } from "../files/YamlPath";
import { locateQuote } from "../text/findQuoteInBlocks";

/** Locates every quote of an article's figures and redoes their sums. Paths are relative to `figures`. */
export function resolveFigures(
  article: Pick<Article, "id" | "title" | "body">,
  figures: readonly Figure[],
  report: (path: YamlPath, message: string) => void,
): Figure[] {
  const place = <T extends { readonly quote: string }>(quoted: T, path: YamlPath): T => {
    const located = locateQuote(article, quoted.quote);
    if (located.ok) return { ...quoted, ...located.place };
    report([...path, "quote"], located.message);
    return quoted;
  };
  const ids = new Set<string>();
  return figures.map((figure, index) => {
    if (ids.has(figure.id)) {
      report([index, "id"], `This article has two figures "${figure.id}": give one of them another id.`);
    }
    ids.add(figure.id);
    for (const { path, message } of checkFigure(figure)) report([index, ...path], message);
    const { values, total, change, counted } = figure;
    return {
      ...figure,
      values: values.map((value, at) => place(value, [index, "values", at])),
      ...(total && { total: place(total, [index, "total"]) }),
      ...(change && { change: place(change, [index, "change"]) }),
      counted: counted.map((item, at) => place(item, [index, "counted", at])),
    };
  });
}
