import { beforeAll, describe, expect, test } from "vitest";
import { decode } from "../../../src/domain/decode";
import { FiguresPartSchema, MapPartSchema } from "../../../src/domain/edition/edition";
import { projectPoint } from "../../../src/domain/map/projectPoint";
import { type RegionMap, RegionMapSchema } from "../../../src/domain/map/regionMap";
import { DepartementSchema, type Place } from "../../../src/domain/reference/place";
import { type Point, type Ring, readOutline } from "../../../src/publisher/edition/map/outline";
import { isInside, renderMap } from "../../../src/publisher/edition/map/renderMap";
import { publishedEdition } from "../../support/publishedEdition";
import { unpackParts } from "../unpackParts";

let places: readonly Place[];
let map: RegionMap;

beforeAll(async () => {
  ({ places } = await publishedEdition());
  const drawn = renderMap(places);
  if (drawn === undefined) throw new Error("no map");
  map = drawn;
});

/** How far a point is from the corners of an outline: little, if it is beside it. */
function nearest([x, y]: Point, rings: readonly Ring[]): number {
  return Math.min(...rings.flat().map(([cx, cy]) => Math.hypot(cx - x, cy - y)));
}

describe("the map of the region", () => {
  test("shows its ten départements, in less than 12 kB", () => {
    expect(map.departements.map(({ departement }) => departement)).toEqual(DepartementSchema.options);
    expect(JSON.stringify(map).length).toBeLessThan(12_000);
    expect(decode(RegionMapSchema, JSON.parse(JSON.stringify(map)))).toEqual({ ok: true, value: map });
  });

  test("has every commune inside its own département", () => {
    const communes = places.filter(({ kind }) => kind === "commune");
    expect(communes.length).toBeGreaterThanOrEqual(26);
    for (const { name, departement, lat = 0, lon = 0 } of communes) {
      const { x, y } = projectPoint({ lat, lon }, map);
      const home = map.departements.filter(({ path }) => readOutline(path).some((ring) => isInside([x, y], ring)));
      expect(`${name} ${home.map((one) => one.departement).join()}`).toBe(`${name} ${departement}`);
    }
  });

  test("lies inside its frame, and each name inside its département", () => {
    for (const { path, label, name } of map.departements) {
      const rings = readOutline(path);
      expect(
        rings.some((ring) => isInside([label.x, label.y], ring)),
        name,
      ).toBe(true);
      for (const [x, y] of rings.flat()) {
        expect(Math.min(x, y)).toBeGreaterThan(0);
        expect(x).toBeLessThan(map.width);
        expect(y).toBeLessThan(map.height);
      }
    }
  });

  test("knows corners of the region, from their coordinates", () => {
    const lauterbourg = projectPoint({ lat: 48.9667, lon: 8.2333 }, map);
    const givet = projectPoint({ lat: 50.17, lon: 4.83 }, map);
    const basRhin = map.departements.find(({ departement }) => departement === "67");
    const ardennes = map.departements.find(({ departement }) => departement === "08");
    // Within about two kilometres.
    expect(nearest([lauterbourg.x, lauterbourg.y], readOutline(basRhin?.path ?? ""))).toBeLessThan(20);
    expect(nearest([givet.x, givet.y], readOutline(ardennes?.path ?? ""))).toBeLessThan(25);
  });

  test("has one border between neighbours", () => {
    const corners = (departement: string) =>
      new Set(
        readOutline(map.departements.find((one) => one.departement === departement)?.path ?? "")
          .flat()
          .map(([x, y]) => `${x} ${y}`),
      );
    const [marne, aube] = [corners("51"), corners("10")];
    expect([...marne].filter((corner) => aube.has(corner)).length).toBeGreaterThan(20);
  });

  test("is not drawn for a publication whose places name no département", () => {
    expect(renderMap(places.filter(({ kind }) => kind !== "departement"))).toBeUndefined();
  });
});

test("an outline is read however it is written", () => {
  const square = [
    [
      [1, 1],
      [4, 1],
      [4, 5],
      [1, 5],
    ],
  ];
  expect(readOutline("m1,1 3,0 0,4 -3,0z")).toEqual(square);
  expect(readOutline("M 1 1 H 4 V 5 L 1 5 Z")).toEqual(square);
  expect(readOutline("m1,1h3v4h-3z m1,1 1,0 0,1z")).toEqual([
    ...square,
    [
      [2, 2],
      [3, 2],
      [3, 3],
    ],
  ]);
  expect(() => readOutline("m1,1 c1,1 2,2 3,3z")).toThrow("c");
});

test("the edition brings the map and the figures of all articles in parts of their own", async () => {
  const edition = await publishedEdition();
  expect(decode(MapPartSchema, unpackParts(edition, "map")[0])).toEqual({ ok: true, value: { map: edition.map } });
  expect(edition.manifest.parts.find(({ kind }) => kind === "map")?.bytes).toBeLessThan(4000);
  const figures = decode(FiguresPartSchema, unpackParts(edition, "figures")[0]);
  expect(figures.ok && figures.value.figures.map(({ article }) => article)).toEqual(
    edition.articles.filter((article) => article.figures.length > 0).map(({ id }) => id),
  );
  expect(figures.ok && figures.value.figures[0]?.figures).toEqual(edition.articles[0]?.figures);
});
