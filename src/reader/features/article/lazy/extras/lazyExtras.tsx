import type { JSX } from "preact";
import type { Article } from "../../../../../domain/article/article";
import { layCharts } from "../../../../../domain/chart/layCharts";
import type { BlockId, TopicId } from "../../../../../domain/ids";
import type { Figure } from "../../../../../domain/reference/figure";
import { useEdition } from "../../../../shared/edition/useEdition";
import { FigureChart } from "../../../../shared/illustrations/FigureChart";

/* The text says all of it, so a first visit does not load this. */

export { ArticlePlaces } from "./ArticlePlaces";
export { TermDetails } from "./TermDetails";
export { watchKnownNames } from "./watchKnownNames";

export function renderFigures(article: Article): ReadonlyMap<BlockId, JSX.Element> {
  return new Map(
    [...layCharts(article)].map(([block, figures]) => [
      block,
      <Charts key={`${block} figures`} figures={figures} topic={article.topics[0]} />,
    ]),
  );
}

type Props = { readonly figures: readonly Figure[]; readonly topic: TopicId | undefined };

function Charts({ figures, topic }: Props): JSX.Element {
  const { topics } = useEdition();
  const colour = topics.find(({ id }) => id === topic)?.colour ?? "sapin";
  return (
    <>
      {figures.map((figure) => (
        <FigureChart key={figure.id} figure={figure} colour={colour} />
      ))}
    </>
  );
}
