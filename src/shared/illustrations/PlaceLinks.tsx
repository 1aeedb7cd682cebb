import { identity } from "virtual:edition";
import type { JSX } from "preact";
import type { Place } from "../../domain/reference/place";
import { typeset } from "../text/typeset";
import styles from "./PlaceLinks.module.css";

type Props = { readonly places: readonly Place[]; readonly href: (place: Place) => string };

/** Places as links beside each other. */
export function PlaceLinks({ places, href }: Props): JSX.Element {
  return (
    // biome-ignore lint/a11y/noRedundantRoles: Safari drops the list role of a list without bullets
    <ul role="list" class={styles.places} lang={identity.language}>
      {places.map((place) => (
        <li key={place.id}>
          <a href={href(place)}>{typeset(place.name)}</a>
        </li>
      ))}
    </ul>
  );
}
