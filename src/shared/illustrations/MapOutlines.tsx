import type { JSX } from "preact";
import type { RegionMap } from "../../domain/map/regionMap";
import type { Departement } from "../../domain/reference/place";
import styles from "./MapOutlines.module.css";

type Props = {
  readonly map: RegionMap;
  /** Those that stand out. */
  readonly marked: ReadonlySet<Departement>;
  /** Those of which there is something to read, where that is to be seen. */
  readonly told?: ReadonlySet<Departement>;
  readonly onPress?: (departement: Departement) => void;
};

/** The départements' outlines, for inside an `svg` of the map's units. Only the eye and the finger know of them. */
export function MapOutlines({ map, marked, told, onPress }: Props): JSX.Element {
  return (
    <g class={styles.outlines}>
      {map.departements.map(({ departement, path }) => (
        // biome-ignore lint/a11y/noStaticElementInteractions: beside it stands a link of the same name, for all who do not point
        <path
          key={departement}
          d={path}
          class={marked.has(departement) ? styles.marked : told?.has(departement) ? styles.told : undefined}
          onClick={onPress && (() => onPress(departement))}
        />
      ))}
    </g>
  );
}
