import type { Point, Ring } from "./readOutline";

/** Rounds every point in absolute coordinates, not after its neighbour, so that two départements keep one border. */
export function writeOutline(rings: readonly Ring[]): string {
  let from: Point = [0, 0];
  return rings
    .map((ring) => {
      const points = ring.map(round).filter((point, index, all) => index === 0 || !isSame(point, all[index - 1]));
      const [first] = points;
      if (first === undefined) return "";
      const steps = points.map((point, index) => {
        const [x, y] = [point[0] - from[0], point[1] - from[1]];
        from = point;
        return index === 0 ? `m${x}${join(y)}` : `${index === 1 ? "" : separate(x)}${x}${join(y)}`;
      });
      from = first;
      return `${steps[0] ?? ""} ${steps.slice(1).join("")}z`;
    })
    .join("");
}

function round([x, y]: Point): Point {
  return [Math.round(x), Math.round(y)];
}

function isSame([x, y]: Point, other: Point | undefined): boolean {
  return x === other?.[0] && y === other[1];
}

/** A minus sign separates two numbers by itself. */
function join(number: number): string {
  return number < 0 ? `${number}` : `,${number}`;
}

function separate(number: number): string {
  return number < 0 ? "" : " ";
}
