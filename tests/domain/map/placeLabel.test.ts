import fc from "fast-check";
import { expect, test } from "vitest";
import { placeLabel } from "../../../src/domain/map/mapView";

const label = { at: { x: 100, y: 100 }, width: 60, height: 14 };
const mark = (x: number, y: number) => ({ at: { x, y }, width: 26, height: 26 });

test("a name stays where it is while nothing covers it", () => {
  expect(placeLabel(label, [mark(160, 100), mark(100, 140)], 22)).toEqual(label.at);
});

test("under a mark it goes below it, and above where there is another", () => {
  expect(placeLabel(label, [mark(110, 98)], 22)).toEqual({ x: 100, y: 122 });
  expect(placeLabel(label, [mark(110, 98), mark(90, 124)], 22)).toEqual({ x: 100, y: 78 });
});

test("between marks above and below it goes aside", () => {
  const column = [-20, 10, 40, 70, 100, 130, 160, 190, 220].map((y) => mark(120, y));
  expect(placeLabel(label, column, 22)).toEqual({ x: 70, y: 100 });
});

test("where there is no room it stays", () => {
  expect(
    placeLabel(
      label,
      [0, 20, 40, 60, 80, 100, 120, 140, 160, 180, 200].map((y) => mark(100, y)),
      22,
    ),
  ).toEqual(label.at);
});

test("it is never covered where one of its places was free", () => {
  const coordinate = fc.integer({ min: 40, max: 160 });
  fc.assert(
    fc.property(fc.array(fc.tuple(coordinate, coordinate), { maxLength: 4 }), (points) => {
      const marks = points.map(([x, y]) => mark(x, y));
      const at = placeLabel(label, marks, 22);
      const isFree = (y: number) =>
        marks.every((one) => Math.abs(one.at.x - 100) * 2 >= 86 || Math.abs(one.at.y - y) * 2 >= 40);
      expect(isFree(at.y)).toBe([100, 122, 78, 144, 56, 166, 34, 188, 12].some(isFree));
    }),
  );
});
