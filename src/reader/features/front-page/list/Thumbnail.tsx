import type { JSX } from "preact";
import { CHART_SIDE, type Picture } from "../../../../domain/article/picture";
import type { Outline } from "../../../../domain/map/regionMap";
import type { TopicColour } from "../../../../domain/reference/topic";
import styles from "./Thumbnail.module.css";

type Props = { readonly picture: Picture; readonly outline: Outline | undefined; readonly colour: TopicColour };

/** Says nothing that the row does not say, so it is not read out. */
export function Thumbnail({ picture: { kind, departements, path }, outline, colour }: Props): JSX.Element {
  const isMap = kind === "map";
  const [width, height] = isMap && outline ? [outline.width, outline.height] : [CHART_SIDE, CHART_SIDE];
  return (
    <svg class={styles.thumbnail} data-colour={colour} viewBox={`0 0 ${width} ${height}`} aria-hidden="true">
      {isMap && outline && (
        <>
          <use class={styles.region} href={`#${OUTLINE_ID}`} />
          {departements.map((departement) => (
            <use key={departement} class={styles.marked} href={`#${OUTLINE_ID}-${departement}`} />
          ))}
          <path class={styles.dots} d={path} />
        </>
      )}
      {!isMap && <path class={styles.bars} d={path} />}
    </svg>
  );
}

const OUTLINE_ID = "outline";

/** The region once in the page, for all the rows that show it. */
export function OutlineDefinition({ outline }: { readonly outline: Outline }): JSX.Element {
  return (
    <svg class={styles.definition} aria-hidden="true">
      <defs>
        <g id={OUTLINE_ID}>
          {outline.departements.map(({ departement, path }) => (
            <path key={departement} id={`${OUTLINE_ID}-${departement}`} d={path} />
          ))}
        </g>
      </defs>
    </svg>
  );
}
