import type { JSX } from "preact";
import type { Programme } from "../../../../domain/reference/programme";
import { programmesArea } from "../../../i18n/areas/programmes";
import { useMessages } from "../../../i18n/useMessages";
import { useEdition } from "../../../shared/edition/useEdition";
import { useWatch } from "../../../shared/edition/useWatch";
import { LocatorMap } from "../../../shared/illustrations/LocatorMap";
import { PlaceLinks } from "../../../shared/illustrations/PlaceLinks";
import { explorerPaths } from "../../../shared/navigation/explorerPaths";

import styles from "./ProgrammePage.module.css";

/** Empty where the programme applies everywhere or to no place. */
export function ProgrammePlaces({ programme }: { readonly programme: Programme }): JSX.Element | null {
  const messages = useMessages(programmesArea).programmes;
  const { topics } = useEdition();
  const watchedPlaces = useWatch("places", (storage) => storage.watchPlaces());
  const watchedMap = useWatch("maps", (storage) => storage.watchMaps());
  const all = watchedPlaces.status === "ready" ? watchedPlaces.value : undefined;
  const named = new Set(programme.territory?.places);
  const places = (all ?? []).filter(({ id, kind }) => named.has(id) && kind !== "region" && kind !== "outside");
  if (places.length === 0) return null;
  const map = watchedMap.status === "ready" ? watchedMap.value?.[0] : undefined;
  const colour = topics.find(({ id }) => id === programme.topics[0])?.colour ?? "sapin";
  return (
    <section class={styles.section} aria-labelledby="places">
      <h2 id="places">{messages.onMap}</h2>
      <div class={styles.places}>
        {map && <LocatorMap map={map} places={places} colour={colour} />}
        <PlaceLinks places={places} href={({ id }) => explorerPaths.place(id)} />
      </div>
    </section>
  );
}
