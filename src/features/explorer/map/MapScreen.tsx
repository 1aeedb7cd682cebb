import type { JSX } from "preact";
import { useEffect, useMemo, useRef, useState } from "preact/hooks";
import { useLocation } from "preact-iso";
import { departementsOf, locatePlaces } from "../../../domain/map/locatePlaces";
import { gatherNews, hasNews, placesIn } from "../../../domain/map/placeNews";
import type { RegionMap } from "../../../domain/map/regionMap";
import type { Place } from "../../../domain/reference/place";
import type { Programme } from "../../../domain/reference/programme";
import { useExplorer } from "../../../shared/illustrations/useExplorer";
import { explorerPaths } from "../../../shared/navigation/explorerPaths";
import { Frame } from "../Frame";
import { together, useFound } from "../useReferences";
import { InteractiveMap, type MapMark } from "./InteractiveMap";
import styles from "./MapScreen.module.css";
import { PlacesByDepartement } from "./PlacesByDepartement";
import { type Selection, SelectionPanel } from "./SelectionPanel";

/** The map of the region, and the same as a list. What is looked at is in the address. */
export function MapScreen(): JSX.Element {
  const { map: words } = useExplorer();
  const map = useFound("maps", (storage) => storage.watchMaps());
  const places = useFound("places", (storage) => storage.watchPlaces());
  const programmes = useFound("programmes", (storage) => storage.watchProgrammes());
  return (
    <Frame title={words.title} isWide found={together(map, together(places, programmes))}>
      {([[drawing], [known, all]]) => <Desk map={drawing} places={known} programmes={all} />}
    </Frame>
  );
}

type Props = {
  /** A publication may have none; there is the list. */
  readonly map: RegionMap | undefined;
  readonly places: readonly Place[];
  readonly programmes: readonly Programme[];
};

function Desk({ map, places, programmes }: Props): JSX.Element {
  const { map: words } = useExplorer();
  const { query, route } = useLocation();
  /** Places at one spot: of no address, for they have no name together. */
  const [several, setSeveral] = useState<readonly Place[]>([]);
  const marks = useMemo(() => (map ? listMarks(map, places, programmes) : []), [map, places, programmes]);
  const asked = findSelection(places, query);
  const selection: Selection | undefined = several.length > 0 ? { kind: "several", places: several } : asked;
  const panel = useRef<HTMLElement>(null);
  // Whoever asked for it is led to the answer; not who only arrives.
  const key =
    selection &&
    `${selection.kind} ${selection.kind === "departement" ? selection.departement : selection.places.map(({ id }) => id)}`;
  const shownKey = useRef(key);
  useEffect(() => {
    if (key !== undefined && key !== shownKey.current) panel.current?.focus({ preventScroll: true });
    shownKey.current = key;
  }, [key]);
  // Another address answers another question.
  useEffect(() => setSeveral([]), [query.departement, query.lieu]);

  const shownPlaces = selection?.places ?? [];
  const told = useMemo(
    () => departementsOf(places.filter((place) => hasNews(gatherNews([place], programmes)))),
    [places, programmes],
  );
  // Only on arrival: what was tapped is seen already.
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
            told={told}
            start={start}
            marked={selection?.kind === "departement" ? new Set([selection.departement]) : departementsOf(shownPlaces)}
            onDepartement={(departement) => route(explorerPaths.map({ departement }))}
            onSeveral={(together) => setSeveral(together.map(({ place }) => place))}
          />
          <p class={styles.hint}>{words.hint}</p>
        </div>
      )}
      <div class={styles.side}>
        {selection && (
          <SelectionPanel
            selection={selection}
            programmes={programmes}
            panelRef={panel}
            onClose={() => {
              setSeveral([]);
              route(explorerPaths.map());
            }}
          />
        )}
        <PlacesByDepartement places={places} programmes={programmes} />
        {map && <p class={styles.hint}>{words.source}</p>}
      </div>
    </div>
  );
}

/** Places of which there is something to read, the most told of first. */
function listMarks(map: RegionMap, places: Props["places"], programmes: Props["programmes"]): readonly MapMark[] {
  return locatePlaces(places, map)
    .map((located) => {
      const news = gatherNews([located.place], programmes);
      return { ...located, articles: news.articles.length, weight: news.articles.length + news.programmes.length };
    })
    .filter(({ weight }) => weight > 0)
    .sort((one, other) => other.weight - one.weight);
}

function findSelection(places: readonly Place[], query: Readonly<Record<string, string>>): Selection | undefined {
  const place = places.find(({ id }) => id === query.lieu);
  if (place) return { kind: "place", places: [place] };
  const own = places.find(({ kind, departement }) => kind === "departement" && departement === query.departement);
  if (!own?.departement) return undefined;
  const { departement, name } = own;
  return { kind: "departement", departement, name, places: placesIn(departement, places) };
}
