import { identity } from "virtual:edition";
import type { JSX, RefObject } from "preact";
import { useLayoutEffect, useMemo, useRef, useState } from "preact/hooks";
import type { MapPlace } from "../../../../domain/map/mapPlace";
import {
  type Box,
  bringIntoView,
  type Cluster,
  clusterPoints,
  MAX_ZOOM,
  type MapView,
  placeLabel,
  showAll,
  showPoints,
  zoomAt,
  zoomOf,
} from "../../../../domain/map/mapView";
import type { LocatedPlace } from "../../../../domain/map/projectPoint";
import type { MapPoint, RegionMap } from "../../../../domain/map/regionMap";
import type { Departement } from "../../../../domain/reference/place";
import { explorerArea } from "../../../i18n/fr/explorer";
import { useMessages } from "../../../i18n/useMessages";
import { MapOutlines } from "../../../shared/illustrations/MapOutlines";
import { explorerPaths } from "../../../shared/navigation/explorerPaths";
import { typeset } from "../../../shared/text/typeset";
import { Icon } from "../../../ui/Icon";
import styles from "./InteractiveMap.module.css";
import { useMapGestures, useMapView } from "./useMapView";

export type MapMark = LocatedPlace<MapPlace> & { readonly articles: number };

type Props = {
  readonly map: RegionMap;
  /** The most important first: they keep their own mark where several overlap. */
  readonly marks: readonly MapMark[];
  readonly selected: ReadonlySet<string>;
  readonly marked: ReadonlySet<Departement>;
  readonly mentioned: ReadonlySet<Departement>;
  /** Initial centre; the whole map by default. */
  readonly start: MapPoint | undefined;
  readonly onDepartement: (departement: Departement) => void;
  /** Called when places overlap at every zoom level. */
  readonly onSeveral: (marks: readonly MapMark[]) => void;
};

/** Minimum touch target. */
const MARK_PIXELS = 44;
const STEP = 2;
/** Keeps labels clear of a mark's touch target; letter and line sizes are approximate. */
const CLEAR_PIXELS = 36;
const LETTER_PIXELS = 5.6;
const LINE_PIXELS = 14;

/** Links and buttons of constant size lie over the outlines, so that everybody can use the map. */
export function InteractiveMap(props: Props): JSX.Element {
  const { map, marks, selected, marked, mentioned, start, onDepartement, onSeveral } = props;
  const { map: messages } = useMessages(explorerArea).explorer;
  const frame = useRef<HTMLDivElement>(null);
  const { view, setView, glideTo } = useMapView(map, start);
  useMapGestures(frame, map, view, setView);
  const width = useWidth(frame);
  // A served page may not bring styles of its own along: until it is measured, the map is a plain drawing as large.
  const isLive = width > 0;
  const zoom = zoomOf(map, view);
  const clusters = useMemo(
    () => (width === 0 ? [] : clusterPoints(marks, ({ at }) => at, (MARK_PIXELS * map.width) / zoom / width)),
    [marks, map, zoom, width],
  );
  const unit = view.width / Math.max(1, width);
  const names = useMemo(() => placeNames(map, clusters, unit), [map, clusters, unit]);
  const show = (at: MapPoint): void => setView((seen) => bringIntoView(map, seen, at));
  const open = ({ items }: Cluster<MapMark>): void => {
    const closer = showPoints(
      map,
      items.map(({ at }) => at),
    );
    if (zoom >= MAX_ZOOM || new Set(items.map(({ at }) => `${at.x} ${at.y}`)).size === 1) onSeveral(items);
    else glideTo(closer);
  };
  return (
    <section class={styles.map} aria-label={messages.drawing}>
      <div
        ref={frame}
        class={`${styles.frame} ${zoom > 1 ? styles.isZoomed : ""}`}
        style={isLive ? { aspectRatio: `${map.width} / ${map.height}` } : undefined}
        data-zoom={zoom.toFixed(2)}
      >
        <svg class={styles.drawing} viewBox={`${view.x} ${view.y} ${view.width} ${view.height}`} aria-hidden="true">
          <MapOutlines map={map} marked={marked} mentioned={mentioned} onPress={onDepartement} />
        </svg>
        <ul role="list">
          {(isLive ? map.departements : []).map(({ departement, name, label }) => (
            <li key={departement} style={placeAt(names.get(departement) ?? label, view)}>
              <a
                class={styles.departement}
                href={explorerPaths.map({ departement })}
                aria-current={selected.has(departement) ? "true" : undefined}
                lang={identity.language}
                onFocus={() => show(label)}
              >
                {typeset(name)}
              </a>
            </li>
          ))}
          {clusters.map((cluster) => {
            const [first] = cluster.items;
            if (!first) return null;
            const isSelected = cluster.items.some(({ place }) => selected.has(place.id));
            const mark = `${styles.mark} ${isSelected ? styles.isSelected : ""}`;
            return (
              <li key={first.place.id} style={placeAt(cluster.at, view)} class={styles.above}>
                {cluster.items.length === 1 ? (
                  <a
                    class={mark}
                    href={explorerPaths.map({ place: first.place.id })}
                    aria-label={messages.place(typeset(first.place.name), first.articles)}
                    aria-current={isSelected ? "true" : undefined}
                    onFocus={() => show(cluster.at)}
                  >
                    <span class={styles.dot} />
                    {zoom > 1 && (
                      <span class={styles.name} lang={identity.language}>
                        {typeset(first.place.name)}
                      </span>
                    )}
                  </a>
                ) : (
                  <button
                    type="button"
                    class={mark}
                    aria-label={messages.several(typeset(first.place.name), cluster.items.length - 1)}
                    onClick={() => open(cluster)}
                    onFocus={() => show(cluster.at)}
                  >
                    <span class={styles.count}>{cluster.items.length}</span>
                  </button>
                )}
              </li>
            );
          })}
        </ul>
      </div>
      <div class={styles.buttons}>
        <MapButton
          label={messages.zoomIn}
          icon="plus"
          isOff={zoom >= MAX_ZOOM}
          onPress={() => glideTo(zoomAt(map, view, STEP))}
        />
        <MapButton
          label={messages.zoomOut}
          icon="minus"
          isOff={zoom <= 1}
          onPress={() => glideTo(zoomAt(map, view, 1 / STEP))}
        />
        <MapButton label={messages.wholeMap} icon="map" isOff={zoom <= 1} onPress={() => glideTo(showAll(map))} />
      </div>
    </section>
  );
}

type ButtonProps = {
  readonly label: string;
  readonly icon: Parameters<typeof Icon>[0]["name"];
  /** Stays focusable when disabled, so that the button just pressed keeps the focus. */
  readonly isOff: boolean;
  readonly onPress: () => void;
};

function MapButton({ label, icon, isOff, onPress }: ButtonProps): JSX.Element {
  return (
    <button type="button" aria-label={label} title={label} aria-disabled={isOff} onClick={isOff ? undefined : onPress}>
      <Icon name={icon} />
    </button>
  );
}

function placeNames(
  map: RegionMap,
  clusters: readonly Cluster<MapMark>[],
  unit: number,
): ReadonlyMap<Departement, MapPoint> {
  const clear = CLEAR_PIXELS * unit;
  const taken: Box[] = clusters.map(({ at }) => ({ at, width: clear, height: clear }));
  return new Map(
    map.departements.map(({ departement, name, label }) => {
      const box = { width: name.length * LETTER_PIXELS * unit, height: LINE_PIXELS * unit };
      const at = placeLabel({ ...box, at: label }, taken, (LINE_PIXELS / 2) * unit);
      taken.push({ ...box, at });
      return [departement, at];
    }),
  );
}

function placeAt({ x, y }: MapPoint, view: MapView) {
  return { left: `${((x - view.x) / view.width) * 100}%`, top: `${((y - view.y) / view.height) * 100}%` };
}

function useWidth(ref: RefObject<HTMLElement | null>): number {
  const [width, setWidth] = useState(0);
  useLayoutEffect(() => {
    const element = ref.current;
    if (!element) return;
    const measure = (): void => setWidth(element.clientWidth);
    measure();
    const observer = new ResizeObserver(measure);
    observer.observe(element);
    return () => observer.disconnect();
  }, [ref]);
  return width;
}
