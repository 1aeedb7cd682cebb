import { identity } from "virtual:edition";
import type { JSX } from "preact";
import type { Article } from "../../../../../domain/article/article";
import { layCharts } from "../../../../../domain/chart/decideChart";
import type { BlockId, TopicId } from "../../../../../domain/ids";
import type { Figure } from "../../../../../domain/reference/figure";
import type { GlossaryEntry } from "../../../../../domain/reference/glossary";
import { explorerArea } from "../../../../i18n/fr/explorer";
import { useMessages } from "../../../../i18n/useMessages";
import { useEdition } from "../../../../shared/edition/useEdition";
import { useWatch } from "../../../../shared/edition/watching";
import { FigureChart } from "../../../../shared/illustrations/FigureChart";
import { LocatorMap } from "../../../../shared/illustrations/LocatorMap";
import { PlaceLinks } from "../../../../shared/illustrations/PlaceLinks";
import { acronymAnchor, explorerPaths } from "../../../../shared/navigation/explorerPaths";
import { typeset } from "../../../../shared/text/typeset";
import styles from "./lazyExtras.module.css";

/* The text says all of it, so a first visit does not load this. */

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

export function ArticlePlaces({ article }: { readonly article: Article }): JSX.Element | null {
  const { articlePlaces } = useMessages(explorerArea).explorer;
  const { topics } = useEdition();
  const watchedPlaces = useWatch("places", (storage) => storage.watchPlaces());
  const watchedMap = useWatch("maps", (storage) => storage.watchMaps());
  const all = watchedPlaces.status === "ready" ? watchedPlaces.value : undefined;
  const places = (all ?? []).filter(({ mentions }) => mentions.some((mention) => mention.article === article.id));
  if (places.length === 0) return null;
  const map = watchedMap.status === "ready" ? watchedMap.value?.[0] : undefined;
  const colour = topics.find(({ id }) => id === article.topics[0])?.colour ?? "sapin";
  return (
    <section class={styles.places} aria-labelledby="lieux">
      <h2 id="lieux">{articlePlaces}</h2>
      {map && (
        <div class={styles.picture}>
          <LocatorMap map={map} places={places} colour={colour} />
        </div>
      )}
      <PlaceLinks places={places} href={({ id }) => explorerPaths.place(id)} />
    </section>
  );
}

export function TermDetails({ entry }: { readonly entry: GlossaryEntry }): JSX.Element {
  const { glossary: messages } = useMessages(explorerArea).explorer;
  return (
    <div class={styles.details}>
      {entry.detail !== undefined && <p lang={identity.language}>{typeset(entry.detail)}</p>}
      {entry.spelledOutBy === "editor" && <p class={styles.by}>{messages.byEditor(identity.title)}</p>}
      <a href={explorerPaths.glossary(acronymAnchor(entry.acronym))}>{messages.page}</a>
    </div>
  );
}
