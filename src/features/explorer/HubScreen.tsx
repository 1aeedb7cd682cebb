import type { JSX } from "preact";
import { gatherNews, hasNews } from "../../domain/map/placeNews";
import type { RegionMap } from "../../domain/map/regionMap";
import type { Place } from "../../domain/reference/place";
import { LocatorMap } from "../../shared/illustrations/LocatorMap";
import { useExplorer } from "../../shared/illustrations/useExplorer";
import { explorerPaths } from "../../shared/navigation/explorerPaths";
import { ListRow } from "../../ui/lazy/ListRow";
import { barsIcon, infoIcon } from "../../ui/lazy/lazyIcons";
import { ExplorerLayout } from "./ExplorerLayout";
import styles from "./HubScreen.module.css";
import { together, useExplorerReferences } from "./useReferences";

export function HubScreen(): JSX.Element {
  const words = useExplorer();
  const map = useExplorerReferences("maps", (storage) => storage.watchMaps());
  const places = useExplorerReferences("places", (storage) => storage.watchPlaces());
  const figures = useExplorerReferences("figures", (storage) => storage.watchFigures());
  const glossary = useExplorerReferences("glossary", (storage) => storage.watchGlossary());
  return (
    <ExplorerLayout
      title={words.title}
      back="none"
      found={together(together(map, places), together(figures, glossary))}
    >
      {([[[drawing], known], [numbers, entries]]) => {
        const told = known.filter((place) => hasNews(gatherNews([place], [])));
        const count = numbers.flatMap((one) => one.figures).flatMap(({ values }) => values).length;
        return (
          <>
            <p class={styles.intro}>{words.intro}</p>
            {drawing && <MapCard map={drawing} places={told} />}
            <ul role="list" class={styles.list}>
              {!drawing && known.length > 0 && (
                <li>
                  <ListRow
                    icon="map"
                    title={words.map.title}
                    detail={words.about.map(told.length)}
                    href={explorerPaths.map()}
                  />
                </li>
              )}
              <li>
                <ListRow
                  icon="clock"
                  title={words.timeline.title}
                  detail={words.about.timeline}
                  href={explorerPaths.timeline()}
                />
              </li>
              {count > 0 && (
                <li>
                  <ListRow
                    icon={barsIcon}
                    title={words.figures.title}
                    detail={words.about.figures(count)}
                    href={explorerPaths.figures()}
                  />
                </li>
              )}
              {entries.length > 0 && (
                <li>
                  <ListRow
                    icon={infoIcon}
                    title={words.glossary.title}
                    detail={words.about.glossary(entries.length)}
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

function MapCard({ map, places }: { readonly map: RegionMap; readonly places: readonly Place[] }): JSX.Element {
  const words = useExplorer();
  return (
    <a class={styles.card} href={explorerPaths.map()}>
      <span class={styles.picture} aria-hidden="true">
        <LocatorMap map={map} places={places} colour="sapin" />
      </span>
      <span class={styles.words}>
        <span class={styles.name}>{words.map.title}</span>
        <span class={styles.detail}>{words.about.map(places.length)}</span>
      </span>
    </a>
  );
}
