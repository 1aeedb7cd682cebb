import type { JSX } from "preact";
import { gatherNews, hasNews, type PlaceNews } from "../../../domain/map/placeNews";
import type { RegionMap } from "../../../domain/map/regionMap";
import { countFigures } from "../../../domain/reference/countFigures";
import type { Format } from "../../i18n/base/format";
import { type ExplorerMessages, explorerArea } from "../../i18n/fr/explorer";
import { useMessages } from "../../i18n/useMessages";
import type { HubData } from "../../shared/edition/explorerData";
import { usePageData } from "../../shared/edition/pageData";
import { LocatorMap } from "../../shared/illustrations/LocatorMap";
import { explorerPaths } from "../../shared/navigation/explorerPaths";
import { paths } from "../../shared/navigation/paths";
import { ListRow } from "../../ui/lazy/ListRow";
import { barsIcon, infoIcon } from "../../ui/lazy/lazyIcons";
import { ExplorerLayout } from "./ExplorerLayout";
import styles from "./HubScreen.module.css";
import { mapReference, orPrerendered, together, useExplorerReferences } from "./useReferences";

export function HubScreen(): JSX.Element {
  const messages = useMessages(explorerArea).explorer;
  const prerendered = usePageData(paths.explorer())?.explorer?.hub;
  const canWait = prerendered !== undefined;
  const map = useExplorerReferences("maps", (storage) => storage.watchMaps(), canWait);
  const places = useExplorerReferences("places", (storage) => storage.watchPlaces(), canWait);
  const figures = useExplorerReferences("figures", (storage) => storage.watchFigures(), canWait);
  const glossary = useExplorerReferences("glossary", (storage) => storage.watchGlossary(), canWait);
  const stored = mapReference(
    together(together(map, places), together(figures, glossary)),
    ([[[drawing], known], [numbers, entries]]): HubData => ({
      map: drawing,
      places: known.filter((place) => hasNews(gatherNews([place], []))),
      figures: countFigures(numbers),
      acronyms: entries.length,
    }),
  );
  return (
    <ExplorerLayout title={messages.title} back="none" found={orPrerendered(stored, prerendered)}>
      {({ map: drawing, places: mapped, figures: count, acronyms }) => {
        return (
          <>
            <p class={styles.intro}>{messages.intro}</p>
            {drawing && <MapCard map={drawing} places={mapped} />}
            <ul role="list" class={styles.list}>
              {!drawing && mapped.length > 0 && (
                <li>
                  <ListRow
                    icon="map"
                    title={messages.map.title}
                    detail={messages.about.map(mapped.length)}
                    href={explorerPaths.map()}
                  />
                </li>
              )}
              <li>
                <ListRow
                  icon="clock"
                  title={messages.timeline.title}
                  detail={messages.about.timeline}
                  href={explorerPaths.timeline()}
                />
              </li>
              {count > 0 && (
                <li>
                  <ListRow
                    icon={barsIcon}
                    title={messages.figures.title}
                    detail={messages.about.figures(count)}
                    href={explorerPaths.figures()}
                  />
                </li>
              )}
              {acronyms > 0 && (
                <li>
                  <ListRow
                    icon={infoIcon}
                    title={messages.glossary.title}
                    detail={messages.about.glossary(acronyms)}
                    href={explorerPaths.glossary()}
                  />
                </li>
              )}
            </ul>
          </>
        );
      }}
    </ExplorerLayout>
  );
}

function MapCard({ map, places }: { readonly map: RegionMap; readonly places: HubData["places"] }): JSX.Element {
  const messages = useMessages(explorerArea).explorer;
  return (
    <a class={styles.card} href={explorerPaths.map()}>
      <span class={styles.picture} aria-hidden="true">
        <LocatorMap map={map} places={places} colour="sapin" />
      </span>
      <span class={styles.words}>
        <span class={styles.name}>{messages.map.title}</span>{" "}
        <span class={styles.detail}>{messages.about.map(places.length)}</span>
      </span>
    </a>
  );
}

export function useNewsSentence(): (news: PlaceNews) => string {
  const { map: messages } = useMessages(explorerArea).explorer;
  const { format } = useMessages();
  return (news) => writeNews(news, messages, format);
}

/** « 2 articles et 1 programme » */
export function writeNews(news: PlaceNews, messages: ExplorerMessages["map"], format: Format): string {
  if (!hasNews(news)) return messages.noNews;
  const { articles, programmes } = news;
  return format.list([
    ...(articles.length > 0 ? [messages.countArticles(articles.length)] : []),
    ...(programmes.length > 0 ? [messages.countProgrammes(programmes.length)] : []),
  ]);
}
