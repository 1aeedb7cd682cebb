import fc from "fast-check";
import { expect, test } from "vitest";
import { clusterPoints } from "../../../src/domain/map/mapView";
import type { MapPoint } from "../../../src/domain/map/regionMap";

const apart = (one: MapPoint, other: MapPoint) => Math.hypot(one.x - other.x, one.y - other.y);
const itself = (point: MapPoint) => point;
const point = fc.record({ x: fc.integer({ min: 0, max: 300 }), y: fc.integer({ min: 0, max: 300 }) });

test("no two marks are nearer than a finger is wide, and every place is in exactly one of them", () => {
  fc.assert(
    fc.property(fc.array(point, { maxLength: 60 }), fc.integer({ min: 1, max: 120 }), (points, distance) => {
      const clusters = clusterPoints(points, itself, distance);
      for (const [index, one] of clusters.entries()) {
        for (const other of clusters.slice(index + 1)) expect(apart(one.at, other.at)).toBeGreaterThanOrEqual(distance);
        expect(one.items[0]).toEqual(one.at);
        for (const item of one.items)
          expect(apart(item, one.at)).toBe(Math.min(...clusters.map(({ at }) => apart(item, at))));
      }
      const gathered = clusters.flatMap(({ items }) => items);
      expect(new Set(gathered)).toEqual(new Set(points));
      expect(gathered).toHaveLength(points.length);
    }),
  );
});

test("the weightiest places, which come first, keep their marks", () => {
  const nancy = { x: 100, y: 100 };
  const toul = { x: 80, y: 100 };
  const pompey = { x: 100, y: 90 };
  const strasbourg = { x: 300, y: 100 };
  expect(clusterPoints([nancy, strasbourg, toul, pompey], itself, 44)).toEqual([
    { at: nancy, items: [nancy, toul, pompey] },
    { at: strasbourg, items: [strasbourg] },
  ]);
});

test("places at one point are one mark at any zoom", () => {
  const points = [
    { x: 5, y: 5 },
    { x: 5, y: 5 },
  ];
  expect(clusterPoints(points, itself, 0.001)).toHaveLength(1);
});
