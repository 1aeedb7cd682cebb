import { identity } from "virtual:edition";
import type { JSX } from "preact";
import type { Place } from "../../../domain/reference/place";
import { typeset } from "../text/typeset";
import styles from "./PlaceLinks.module.css";

type Named = Pick<Place, "id" | "name">;
type Props = { readonly places: readonly Named[]; readonly href: (place: Named) => string };

export function PlaceLinks({ places, href }: Props): JSX.Element {
  return (
    <ul role="list" class={styles.places} lang={identity.language}>
      {places.map((place) => (
        <li key={place.id}>
          <a href={href(place)}>{typeset(place.name)}</a>
        </li>
      ))}
    </ul>
  );
}
