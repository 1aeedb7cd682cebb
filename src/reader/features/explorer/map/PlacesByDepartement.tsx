import { identity } from "virtual:edition";
import type { JSX } from "preact";
import type { MapPlace, MapProgramme } from "../../../../domain/map/mapPlace";
import { gatherNews, hasNews, placesIn } from "../../../../domain/map/placeNews";
import type { Place } from "../../../../domain/reference/place";
import { explorerArea } from "../../../i18n/areas/explorer";
import { useMessages } from "../../../i18n/useMessages";
import { PlaceLinks } from "../../../shared/illustrations/PlaceLinks";
import { explorerPaths } from "../../../shared/navigation/explorerPaths";
import { typeset } from "../../../shared/text/typeset";
import { useNewsSentence } from "../useNewsSentence";
import styles from "./PlacesByDepartement.module.css";

type Props = { readonly places: readonly MapPlace[]; readonly programmes: readonly MapProgramme[] };

/** The map as text, for screen readers and for finding a name. */
export function PlacesByDepartement({ places, programmes }: Props): JSX.Element {
  const { map: messages } = useMessages(explorerArea).explorer;
  const notifyNews = useNewsSentence();
  const isTold = (place: MapPlace) => hasNews(gatherNews([place], programmes));
  const departements = places.filter(({ kind }) => kind === "departement");
  const rest = places.filter(({ kind, departement }) => departement === undefined && kind !== "outside").filter(isTold);
  const outside = places.filter(({ kind }) => kind === "outside").filter(isTold);
  const toPage = ({ id }: Pick<Place, "id">) => explorerPaths.place(id);
  return (
    <section class={styles.list} aria-labelledby="lieux">
      <h2 id="lieux">{messages.list}</h2>
      {departements.map((departement) => {
        if (!departement.departement) return null;
        const inside = placesIn(departement.departement, places);
        const news = gatherNews(inside, programmes);
        return (
          <section key={departement.id} class={styles.part}>
            <h3 lang={identity.language}>
              <a href={toPage(departement)}>
                {messages.departement(typeset(departement.name), departement.departement)}
              </a>
            </h3>
            <p class={styles.facts}>{notifyNews(news)}</p>
            <PlaceLinks places={inside.filter((place) => place !== departement && isTold(place))} href={toPage} />
          </section>
        );
      })}
      {rest.length > 0 && (
        <section class={styles.part}>
          <h3>{messages.otherPlaces}</h3>
          <PlaceLinks places={rest} href={toPage} />
        </section>
      )}
      {outside.length > 0 && (
        <section class={styles.part}>
          <h3>{messages.elsewhere}</h3>
          <PlaceLinks places={outside} href={toPage} />
        </section>
      )}
    </section>
  );
}
