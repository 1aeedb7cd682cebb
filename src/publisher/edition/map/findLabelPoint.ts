import type { Point, Ring } from "./readOutline";

const STEPS = 40;

/** The point inside a ring that is farthest from its border, to the precision of a grid. */
export function findLabelPoint(ring: Ring): Point {
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
