import fc from "fast-check";
import { expect, test } from "vitest";
import {
  bringIntoView,
  drag,
  MAX_ZOOM,
  showAll,
  showAround,
  showPoints,
  zoomAt,
  zoomOf,
} from "../../../src/domain/map/mapView";

const map = { width: 2000, height: 1700 };
const point = fc.record({
  x: fc.double({ min: 0, max: map.width, noNaN: true }),
  y: fc.double({ min: 0, max: map.height, noNaN: true }),
});
/** Any view that pinching and dragging can lead to. */
const view = fc
  .array(fc.record({ factor: fc.double({ min: 0.3, max: 3, noNaN: true }), at: point, by: point }), { maxLength: 6 })
  .map((steps) =>
    steps.reduce(
      (now, { factor, at, by }) => drag(map, zoomAt(map, now, factor, at), { x: by.x - 1000, y: by.y - 850 }),
      showAll(map),
    ),
  );

test("whatever is done to it, a view keeps the map's proportions and stays on it", () => {
  fc.assert(
    fc.property(view, (seen) => {
      expect(seen.width / seen.height).toBeCloseTo(map.width / map.height, 6);
      expect(zoomOf(map, seen)).toBeGreaterThanOrEqual(1 - 1e-9);
      expect(zoomOf(map, seen)).toBeLessThanOrEqual(MAX_ZOOM + 1e-9);
      expect(Math.min(seen.x, seen.y)).toBeGreaterThanOrEqual(0);
      expect(seen.x + seen.width).toBeLessThanOrEqual(map.width + 1e-6);
      expect(seen.y + seen.height).toBeLessThanOrEqual(map.height + 1e-6);
    }),
  );
});

test("the point under the fingers stays under them", () => {
  const at = { x: 900, y: 800 };
  const seen = zoomAt(map, zoomAt(map, showAll(map), 2), 1.5, at);
  const before = zoomAt(map, showAll(map), 2);
  expect((at.x - seen.x) / seen.width).toBeCloseTo((at.x - before.x) / before.width, 9);
  expect((at.y - seen.y) / seen.height).toBeCloseTo((at.y - before.y) / before.height, 9);
});

test("zooming out to the end shows the whole map again", () => {
  fc.assert(
    fc.property(view, point, (seen, at) => {
      expect(zoomAt(map, seen, 1e-3, at)).toEqual(showAll(map));
    }),
  );
});

test("the closest view of some points holds them all", () => {
  fc.assert(
    fc.property(fc.array(point, { minLength: 1, maxLength: 5 }), (points) => {
      const seen = showPoints(map, points);
      for (const { x, y } of points) {
        expect(x).toBeGreaterThanOrEqual(seen.x - 1e-6);
        expect(x).toBeLessThanOrEqual(seen.x + seen.width + 1e-6);
        expect(y).toBeGreaterThanOrEqual(seen.y - 1e-6);
        expect(y).toBeLessThanOrEqual(seen.y + seen.height + 1e-6);
      }
    }),
  );
  expect(zoomOf(map, showPoints(map, [{ x: 700, y: 700 }]))).toBeCloseTo(MAX_ZOOM);
});

test("a place that is seen already moves nothing; another comes into the middle", () => {
  const seen = zoomAt(map, showAll(map), 4);
  expect(bringIntoView(map, seen, { x: 1000, y: 850 })).toBe(seen);
  const moved = bringIntoView(map, seen, { x: 1600, y: 500 });
  expect(moved.x + moved.width / 2).toBeCloseTo(1600);
  expect(zoomOf(map, moved)).toBeCloseTo(4);
});

test("around a place one sees it, and some of the region", () => {
  fc.assert(
    fc.property(point, (at) => {
      const seen = showAround(map, at);
      expect(bringIntoView(map, seen, at)).toBe(seen);
      expect(zoomOf(map, seen)).toBeCloseTo(3);
    }),
  );
});
