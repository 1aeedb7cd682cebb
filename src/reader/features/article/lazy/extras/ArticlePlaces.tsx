import type { JSX } from "preact";
import type { Article } from "../../../../../domain/article/article";
import { explorerArea } from "../../../../i18n/areas/explorer";
import { useMessages } from "../../../../i18n/useMessages";
import { useEdition } from "../../../../shared/edition/useEdition";
import { useWatch } from "../../../../shared/edition/useWatch";
import { LocatorMap } from "../../../../shared/illustrations/LocatorMap";
import { PlaceLinks } from "../../../../shared/illustrations/PlaceLinks";
import { explorerPaths } from "../../../../shared/navigation/explorerPaths";
import styles from "./ArticlePlaces.module.css";

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
