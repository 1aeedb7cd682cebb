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
