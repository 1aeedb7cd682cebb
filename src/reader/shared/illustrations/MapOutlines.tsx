import type { JSX } from "preact";
import type { RegionMap } from "../../../domain/map/regionMap";
import type { Departement } from "../../../domain/reference/place";
import styles from "./MapOutlines.module.css";

type Props = {
  readonly map: RegionMap;
  readonly marked: ReadonlySet<Departement>;
  readonly mentioned?: ReadonlySet<Departement>;
  readonly onPress?: (departement: Departement) => void;
};

/** Goes inside an `svg` in map units. For pointers only. */
export function MapOutlines({ map, marked, mentioned, onPress }: Props): JSX.Element {
  return (
    <g class={styles.outlines}>
      {map.departements.map(({ departement, path }) => (
        // biome-ignore lint/a11y/noStaticElementInteractions: beside it stands a link of the same name, for all who do not point
        <path
          key={departement}
          d={path}
          class={marked.has(departement) ? styles.marked : mentioned?.has(departement) ? styles.mentioned : undefined}
          onClick={onPress && (() => onPress(departement))}
        />
      ))}
    </g>
  );
}
