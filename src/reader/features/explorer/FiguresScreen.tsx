import { identity } from "virtual:edition";
import type { JSX } from "preact";
import { useLocation } from "preact-iso";
import type { ArticleId } from "../../../domain/ids";
import type { ArticleFigures, Figure, FigureValue } from "../../../domain/reference/figure";
import type { TopicColour } from "../../../domain/reference/topic";
import { explorerArea } from "../../i18n/fr/explorer";
import { useMessages } from "../../i18n/useMessages";
import { usePageData } from "../../shared/edition/pageData";
import { useEdition } from "../../shared/edition/useEdition";
import { FigureChart } from "../../shared/illustrations/FigureChart";
import { FigureNotes } from "../../shared/illustrations/FigureNotes";
import colours from "../../shared/illustrations/TopicColour.module.css";
import { writeNumber } from "../../shared/illustrations/writeNumber";
import { explorerPaths } from "../../shared/navigation/explorerPaths";
import { paths } from "../../shared/navigation/paths";
import { QuoteLink } from "../../shared/navigation/QuoteLink";
import { useShownCount } from "../../shared/navigation/useScrollMemory";
import { TopicKicker } from "../../shared/text/TopicKicker";
import { typeset } from "../../shared/text/typeset";
import { Button } from "../../ui/Button";
import { Chips } from "../../ui/Chips";
import { EmptyState } from "../../ui/EmptyState";
import { ExplorerLayout } from "./ExplorerLayout";
import { FIGURES_STEP } from "./ExplorerScreen";
import styles from "./FiguresScreen.module.css";
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

type PlaceMentionsProps = { readonly figure: Figure; readonly article: ArticleId };

function PlaceMentions({ figure: { label, values, total, change }, article }: PlaceMentionsProps): JSX.Element {
  const { figures: messages } = useMessages(explorerArea).explorer;
  const said = [...values, ...(total ? [total] : []), ...(change ? [change] : [])];
  const quotes = said.filter(({ quote }, index) => said.findIndex((other) => other.quote === quote) === index);
  return (
    <details class={styles.sentences}>
      <summary>
        <span aria-hidden="true">{messages.sentences}</span>{" "}
        <span class="visually-hidden">{messages.sentencesOf(typeset(label))}</span>
      </summary>
      <ul lang={identity.language}>
        {quotes.map(({ quote, block }) => (
          <li key={quote}>
            <QuoteLink quoted={{ article, block, quote }}>{typeset(`« ${quote} »`)}</QuoteLink>
          </li>
        ))}
      </ul>
    </details>
  );
}

type SingleFigureProps = { readonly figure: Figure; readonly colour: TopicColour };

function SingleFigure({ figure, colour }: SingleFigureProps): JSX.Element {
  return (
    <div class={`${styles.single} ${colours[colour]}`}>
      <h3 lang={identity.language}>{typeset(figure.label)}</h3>
      <dl lang={identity.language}>
        {figure.values.map((value) => (
          <Value key={`${value.label} ${value.value} ${value.unit}`} value={value} />
        ))}
      </dl>
      <FigureNotes figure={figure} />
    </div>
  );
}

function Value({ value: { label, value, unit, period, approximation, ordinal } }: { readonly value: FigureValue }) {
  const { figures: messages } = useMessages(explorerArea).explorer;
  return (
    <div>
      {/* A description list needs a term for each value. */}
      <dt>{typeset([label, period].filter((part) => part !== undefined).join(" · "))}</dt>
      <dd>{typeset(ordinal ? messages.rank(value, unit) : writeNumber({ value, unit, approximation }, messages))}</dd>
    </div>
  );
}
