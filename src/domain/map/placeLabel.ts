import type { MapPoint } from "./regionMap";

/** A box on the screen around a point, in any one unit. */
export type Box = { readonly at: MapPoint; readonly width: number; readonly height: number };

/**
 * Where a name stands so that no mark covers it: at its own point if it can, else a little below or above; at its own
 * point after all where there is no room. All in one unit; `step` is how far it moves at a time.
 */
export function placeLabel(label: Box, marks: readonly Box[], step: number): MapPoint {
  const { x, y } = label.at;
  const tries = [0, 1, -1, 2, -2, 3, -3, 4, -4].map((steps) => ({ x, y: y + steps * step }));
  return tries.find((at) => marks.every((mark) => !areOver({ ...label, at }, mark))) ?? label.at;
}

function areOver(one: Box, other: Box): boolean {
  return (
    Math.abs(one.at.x - other.at.x) * 2 < one.width + other.width &&
    Math.abs(one.at.y - other.at.y) * 2 < one.height + other.height
  );
}
