import { CHART_SIDE, type Picture } from "../../../domain/article/picture";
import { type Chart, decideChart } from "../../../domain/chart/decideChart";
import { departementsOf, locatePlaces } from "../../../domain/map/projectPoint";
import { OUTLINE_SCALE, type RegionMap } from "../../../domain/map/regionMap";
import type { Figure } from "../../../domain/reference/figure";
import type { Place } from "../../../domain/reference/place";

/** A map that marks half of the region says nothing. */
const MOST_DEPARTEMENTS = 4;
const MOST_BARS = 6;
const MARGIN = 8;
const GAP = 4;

/** Where the article's news is, or else its first chart. */
export function drawPicture(
  figures: readonly Figure[],
  places: readonly Place[],
  map: RegionMap | undefined,
): Picture | undefined {
  const departements = [...departementsOf(places)].sort();
  if (map && departements.length > 0 && departements.length <= MOST_DEPARTEMENTS) {
    const dots = locatePlaces(places, map).map(
      ({ at: { x, y } }) => `M${Math.round(x * OUTLINE_SCALE)} ${Math.round(y * OUTLINE_SCALE)}h0`,
    );
    return { kind: "map", departements, path: [...new Set(dots)].join("") };
  }
  for (const figure of figures) {
    const chart = decideChart(figure);
    if (chart && chart.rows.length > 1) return { kind: "chart", departements: [], path: drawBars(chart) };
  }
  return undefined;
}

/** Bars from a common zero, or one bar in parts: as the article's own chart. */
function drawBars({ drawing, rows }: Chart): string {
  const fractions = rows.map(({ fraction }) => fraction).slice(0, MOST_BARS);
  const whole = CHART_SIDE - 2 * MARGIN;
  if (drawing === "share") {
    const top = CHART_SIDE / 2 - 8;
    return fractions
      .map((fraction, index) => {
        const before = fractions.slice(0, index).reduce((sum, part) => sum + part, 0);
        return drawRect(MARGIN + before * whole, top, Math.max(1, fraction * whole - 2), 16);
      })
      .join("");
  }
  const height = Math.min(12, (whole - GAP * (fractions.length - 1)) / fractions.length);
  const top = (CHART_SIDE - height * fractions.length - GAP * (fractions.length - 1)) / 2;
  return fractions
    .map((fraction, index) => drawRect(MARGIN, top + index * (height + GAP), Math.max(1, fraction * whole), height))
    .join("");
}

function drawRect(x: number, y: number, width: number, height: number): string {
  return `M${round(x)} ${round(y)}h${round(width)}v${round(height)}h${round(-width)}z`;
}

function round(number: number): number {
  return Math.round(number * 10) / 10;
}
