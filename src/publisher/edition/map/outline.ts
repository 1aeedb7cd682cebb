import { OUTLINE_SCALE, type Outline, type RegionMap } from "../../../domain/map/regionMap";

export type Point = readonly [x: number, y: number];
export type Ring = readonly Point[];

/** Accepts only an SVG path `d` of straight lines. Throws on any other command. */
export function readOutline(path: string): readonly Ring[] {
  const words = path.match(/[a-z]|-?\d*\.?\d+/gi) ?? [];
  const rings: Point[][] = [];
  let [x, y] = [0, 0];
  let command = "";
  for (let next = 0; next < words.length; ) {
    const word = words[next] ?? "";
    if (/[a-z]/i.test(word)) {
      command = word;
      next += 1;
      if (command.toLowerCase() === "z") [x, y] = rings.at(-1)?.[0] ?? [x, y];
      continue;
    }
    const isRelative = command === command.toLowerCase();
    const number = Number(word);
    const second = Number(words[next + 1]);
    const fromX = isRelative ? x : 0;
    const fromY = isRelative ? y : 0;
    switch (command.toLowerCase()) {
      case "m":
        [x, y] = [fromX + number, fromY + second];
        rings.push([[x, y]]);
        // SVG: further points after a move are lines.
        command = isRelative ? "l" : "L";
        next += 2;
        break;
      case "l":
        [x, y] = [fromX + number, fromY + second];
        rings.at(-1)?.push([x, y]);
        next += 2;
        break;
      case "h":
        x = fromX + number;
        rings.at(-1)?.push([x, y]);
        next += 1;
        break;
      case "v":
        y = fromY + number;
        rings.at(-1)?.push([x, y]);
        next += 1;
        break;
      default:
        throw new Error(`An outline has the command "${command}", which is not a straight line.`);
    }
  }
  return rings;
}

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

/** On a coarse grid that all départements share, so that they keep their common borders. */
export function renderOutline({ width, height, departements }: RegionMap): Outline {
  return {
    width: Math.ceil(width * OUTLINE_SCALE),
    height: Math.ceil(height * OUTLINE_SCALE),
    departements: departements.map(({ departement, path }) => ({
      departement,
      path: writeOutline(
        readOutline(path).map((ring) => ring.map(([x, y]) => [x * OUTLINE_SCALE, y * OUTLINE_SCALE] as const)),
      ),
    })),
  };
}
