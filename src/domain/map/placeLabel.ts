import type { MapPoint } from "./regionMap";

export type Box = { readonly at: MapPoint; readonly width: number; readonly height: number };

/** At its point if no mark is there, otherwise up to four `step`s below or above, then half its width beside those. */
export function placeLabel(label: Box, marks: readonly Box[], step: number): MapPoint {
  const { x, y } = label.at;
  const tries = [0, label.width / 2, -label.width / 2].flatMap((aside) =>
    [0, 1, -1, 2, -2, 3, -3, 4, -4].map((steps) => ({ x: x + aside, y: y + steps * step })),
  );
  return tries.find((at) => marks.every((mark) => !areOver({ ...label, at }, mark))) ?? label.at;
}

function areOver(one: Box, other: Box): boolean {
  return (
    Math.abs(one.at.x - other.at.x) * 2 < one.width + other.width &&
    Math.abs(one.at.y - other.at.y) * 2 < one.height + other.height
  );
}
