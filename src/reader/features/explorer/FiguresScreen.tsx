import { identity } from "virtual:edition";
import type { JSX } from "preact";
import { useLocation } from "preact-iso";
import type { TopicColour } from "../../../domain/edition/topic";
import type { ArticleFigures, Figure } from "../../../domain/reference/figure";
import { explorerArea } from "../../i18n/areas/explorer";
import { useMessages } from "../../i18n/useMessages";
import { usePageData } from "../../shared/edition/pageData";
import { useEdition } from "../../shared/edition/useEdition";
import { FigureChart } from "../../shared/illustrations/FigureChart";
import { explorerPaths } from "../../shared/navigation/explorerPaths";
import { paths } from "../../shared/navigation/paths";
import { useShownCount } from "../../shared/navigation/useScrollMemory";
import { TopicKicker } from "../../shared/text/TopicKicker";
import { typeset } from "../../shared/text/typeset";
import { Button } from "../../ui/Button";
import { Chips } from "../../ui/Chips";
import { EmptyState } from "../../ui/EmptyState";
import { ExplorerLayout } from "./ExplorerLayout";
import styles from "./FiguresScreen.module.css";
import { PlaceMentions } from "./PlaceMentions";
import { SingleFigure } from "./SingleFigure";
import { FIGURES_STEP } from "./steps";
import { orPrerendered, useExplorerReferences } from "./useReferences";

export function FiguresScreen(): JSX.Element {
  const { figures: messages } = useMessages(explorerArea).explorer;
  const prerendered = usePageData(explorerPaths.figures())?.explorer?.figures;
  const found = useExplorerReferences("figures", (storage) => storage.watchFigures(), prerendered !== undefined);
  return (
    <ExplorerLayout title={messages.title} found={orPrerendered(found, prerendered)}>
      {(all) => <Figures all={all} />}
    </ExplorerLayout>
  );
}

function Figures({ all }: { readonly all: readonly ArticleFigures[] }): JSX.Element {
  const messages = useMessages(explorerArea).explorer;
  const { topics } = useEdition();
  const { query } = useLocation();
  const [shown, showMore] = useShownCount(FIGURES_STEP, query.theme ?? "", FIGURES_STEP);
  const topic = topics.find(({ id }) => id === query.theme);
  const chosen = topic ? all.filter((one) => one.topics.includes(topic.id)) : all;
  const mentioned = new Set(all.flatMap((one) => one.topics));
  return (
    <>
      <Chips
        label={messages.figures.topics}
        chips={[
          { label: messages.figures.all, href: explorerPaths.figures(), isCurrent: !topic },
          ...topics
            .filter(({ id }) => mentioned.has(id))
            .map(({ id, name }) => ({
              label: typeset(name),
              href: explorerPaths.figures(id),
              isCurrent: id === topic?.id,
            })),
        ]}
      />
      {chosen.length === 0 && <EmptyState title={messages.figures.empty} />}
      {chosen.slice(0, shown).map((one) => (
        <article key={one.article} class={styles.article}>
          <div>
            <TopicKicker ids={one.topics} topics={topics} />
            <h2 lang={identity.language}>
              <a href={paths.article(one.article)}>{typeset(one.title)}</a>
            </h2>
          </div>
          {one.figures.map((figure) => (
            <Item
              key={figure.id}
              figure={figure}
              article={one}
              colour={topics.find(({ id }) => id === one.topics[0])?.colour ?? "sapin"}
            />
          ))}
        </article>
      ))}
      {chosen.length > shown && <Button onPress={showMore}>{messages.figures.more}</Button>}
    </>
  );
}

type ItemProps = { readonly figure: Figure; readonly article: ArticleFigures; readonly colour: TopicColour };

function Item({ figure, article, colour }: ItemProps): JSX.Element {
  return (
    <div class={styles.figure}>
      {figure.chart ? (
        <FigureChart figure={figure} colour={colour} />
      ) : (
        <SingleFigure figure={figure} colour={colour} />
      )}
      <PlaceMentions figure={figure} article={article.article} />
    </div>
  );
}
