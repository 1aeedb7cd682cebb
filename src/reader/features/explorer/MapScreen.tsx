import { identity } from "virtual:edition";
import type { JSX } from "preact";
import { useEffect, useMemo, useRef, useState } from "preact/hooks";
import { useLocation } from "preact-iso";
import type { MapPlace, MapProgramme } from "../../../domain/map/mapPlace";
import { countRegional, gatherNews, hasNews, placesIn } from "../../../domain/map/placeNews";
import { departementsOf, locatePlaces } from "../../../domain/map/projectPoint";
import type { RegionMap } from "../../../domain/map/regionMap";
import type { Place } from "../../../domain/reference/place";
import { explorerArea } from "../../i18n/fr/explorer";
import { useMessages } from "../../i18n/useMessages";
import type { MapData } from "../../shared/edition/explorerData";
import { usePageData } from "../../shared/edition/pageData";
import { PlaceLinks } from "../../shared/illustrations/PlaceLinks";
import { explorerPaths } from "../../shared/navigation/explorerPaths";
import { typeset } from "../../shared/text/typeset";
import { ExplorerLayout } from "./ExplorerLayout";
import { useNewsSentence } from "./HubScreen";
import styles from "./MapScreen.module.css";
import { InteractiveMap, type MapMark } from "./map/InteractiveMap";
import { type Selection, SelectionPanel } from "./SelectionPanel";
import { mapReference, orPrerendered, together, useExplorerReferences } from "./useReferences";

/** The selection is kept in the URL. */
export function MapScreen(): JSX.Element {
  const { map: messages } = useMessages(explorerArea).explorer;
  const prerendered = usePageData(explorerPaths.map())?.explorer?.map;
  const canWait = prerendered !== undefined;
  const map = useExplorerReferences("maps", (storage) => storage.watchMaps(), canWait);
  const places = useExplorerReferences("places", (storage) => storage.watchPlaces(), canWait);
  const programmes = useExplorerReferences("programmes", (storage) => storage.watchProgrammes(), canWait);
  const stored = mapReference(
    together(map, together(places, programmes)),
    ([[drawing], [known, all]]): MapData => ({ map: drawing, places: known, programmes: all }),
  );
  return (
    <ExplorerLayout title={messages.title} isWide found={orPrerendered(stored, prerendered)}>
      {(data) => <Desk {...data} />}
    </ExplorerLayout>
  );
}

/** A publication may have no map; the list remains. */
function Desk({ map, places, programmes }: MapData): JSX.Element {
  const { map: messages } = useMessages(explorerArea).explorer;
  const { query, route } = useLocation();
  /** Places at one spot: not in the URL, because they have no common name. */
  const [several, setSeveral] = useState<readonly MapPlace[]>([]);
  const marks = useMemo(() => (map ? listMarks(map, places, programmes) : []), [map, places, programmes]);
  const asked = findSelection(places, query);
  const selection: Selection | undefined = several.length > 0 ? { kind: "several", places: several } : asked;
  const panel = useRef<HTMLElement>(null);
  // Moves the focus to the panel after a selection, but not on arrival.
  const key =
    selection &&
    `${selection.kind} ${selection.kind === "departement" ? selection.departement : selection.places.map(({ id }) => id)}`;
  const shownKey = useRef(key);
  useEffect(() => {
    if (key !== undefined && key !== shownKey.current) panel.current?.focus({ preventScroll: true });
    shownKey.current = key;
  }, [key]);
  useEffect(() => setSeveral([]), [query.departement, query.lieu]);

  const shownPlaces = selection?.places ?? [];
  const mentioned = useMemo(
    () => departementsOf(places.filter((place) => hasNews(gatherNews([place], programmes)))),
    [places, programmes],
  );
  // Only on arrival: after a tap the place is visible already.
  const [start] = useState(() => (map && asked?.kind === "place" ? locatePlaces(asked.places, map)[0]?.at : undefined));
  return (
    <div class={styles.desk}>
      {map && (
        <div class={styles.map}>
          <InteractiveMap
            map={map}
            marks={marks}
            selected={
              new Set<string>(
                selection?.kind === "departement" ? [selection.departement] : shownPlaces.map(({ id }) => id),
              )
            }
            mentioned={mentioned}
            start={start}
            marked={selection?.kind === "departement" ? new Set([selection.departement]) : departementsOf(shownPlaces)}
            onDepartement={(departement) => route(explorerPaths.map({ departement }))}
            onSeveral={(together) => setSeveral(together.map(({ place }) => place))}
          />
          <p class={styles.hint}>{messages.hint}</p>
        </div>
      )}
      <div class={styles.side}>
        {selection && (
          <SelectionPanel
            selection={selection}
            programmes={programmes}
            regional={countRegional(places, programmes)}
            panelRef={panel}
            onClose={() => {
              setSeveral([]);
              route(explorerPaths.map());
            }}
          />
        )}
        <PlacesByDepartement places={places} programmes={programmes} />
        {map && <p class={styles.hint}>{messages.source}</p>}
      </div>
    </div>
  );
}

/** Places with something to read, the most mentioned first. */
function listMarks(map: RegionMap, places: MapData["places"], programmes: MapData["programmes"]): readonly MapMark[] {
  return locatePlaces(places, map)
    .map((located) => {
      const news = gatherNews([located.place], programmes);
      return { ...located, articles: news.articles.length, weight: news.articles.length + news.programmes.length };
    })
    .filter(({ weight }) => weight > 0)
    .sort((one, other) => other.weight - one.weight);
}

function findSelection(places: readonly MapPlace[], query: Readonly<Record<string, string>>): Selection | undefined {
  const place = places.find(({ id }) => id === query.lieu);
  if (place) return { kind: "place", places: [place] };
  const found = places.find(({ kind, departement }) => kind === "departement" && departement === query.departement);
  if (!found?.departement) return undefined;
  const { departement, name } = found;
  return { kind: "departement", departement, name, places: placesIn(departement, places) };
}

type Props = { readonly places: readonly MapPlace[]; readonly programmes: readonly MapProgramme[] };

/** The map as text, for screen readers and for finding a name. */
function PlacesByDepartement({ places, programmes }: Props): JSX.Element {
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
