import type { JSX } from "preact";
import { departementsOf, locatePlaces } from "../../../domain/map/projectPoint";
import type { RegionMap } from "../../../domain/map/regionMap";
import type { Place } from "../../../domain/reference/place";
import type { TopicColour } from "../../../domain/reference/topic";
import { explorerArea } from "../../i18n/fr/explorer";
import { useMessages } from "../../i18n/useMessages";
import { typeset } from "../text/typeset";
import styles from "./LocatorMap.module.css";
import { MapOutlines } from "./MapOutlines";
import colours from "./TopicColour.module.css";

type Props = {
  readonly map: RegionMap;
  readonly places: readonly Pick<Place, "id" | "departement" | "lat" | "lon">[];
  readonly colour: TopicColour;
};

/** A static picture; nothing is rendered for places off the map. */
export function LocatorMap({ map, places, colour }: Props): JSX.Element | null {
  const { locator } = useMessages(explorerArea).explorer;
  const marked = departementsOf(places);
  const located = locatePlaces(places, map);
  if (marked.size === 0 && located.length === 0) return null;
  const names = map.departements.filter(({ departement }) => marked.has(departement)).map(({ name }) => typeset(name));
  return (
    <svg
      class={`${styles.locator} ${colours[colour]}`}
      viewBox={`0 0 ${map.width} ${map.height}`}
      role="img"
      aria-label={locator(names)}
    >
      <MapOutlines map={map} marked={marked} />
      {located.map(({ place, at }) => (
        <circle key={place.id} class={styles.point} cx={at.x} cy={at.y} r={DOT} />
      ))}
    </svg>
  );
}

/** In map units: 4 px on a picture 160 px wide. */
const DOT = 50;
