import { existsSync } from "node:fs";
import { join } from "node:path";
import * as v from "valibot";
import { type Place, PlaceSchema } from "../../../domain/reference/place";
import { type QuotedArticles, resolveProofs } from "../article/resolveProofs";
import type { Problem } from "../files/Problem";
import { readTextFile } from "../files/readTextFile";
import { readYaml } from "../files/readYaml";
import { checkPlaces } from "./checkPlaces";
import { type EntriesFile, noEntries } from "./EntriesFile";

export const PLACES_FILE = "places.yaml";

export function readPlaces(
  dataDir: string,
  articles: QuotedArticles,
  report: (problem: Problem) => void,
): EntriesFile<Place> {
  const file = PLACES_FILE;
  const text = existsSync(join(dataDir, file)) ? readTextFile(dataDir, file, report) : undefined;
  if (text === undefined) return noEntries(file);
  const reportLine = (line: number, message: string) => report({ file, line, message });
  const { value, lineOf } = readYaml(v.array(PlaceSchema), text, reportLine, (content, reportAt) =>
    resolveProofs(content, articles, reportAt),
  );
  const places = value ?? [];
  for (const { path, message } of checkPlaces(places)) reportLine(lineOf(path), message);
  return { file, entries: positionPlaces(places), lineOf };
}

/** A place that is near communes gets the mean of their centres. */
function positionPlaces(places: readonly Place[]): readonly Place[] {
  const byId = new Map<string, Place>(places.map((place) => [place.id, place]));
  return places.map((place) => {
    const points = place.near.flatMap((id) => {
      const { lat, lon } = byId.get(id) ?? {};
      return lat === undefined || lon === undefined ? [] : [{ lat, lon }];
    });
    if (points.length === 0) return place;
    const middle = (numbers: readonly number[]) =>
      round(numbers.reduce((sum, number) => sum + number, 0) / numbers.length);
    return { ...place, lat: middle(points.map(({ lat }) => lat)), lon: middle(points.map(({ lon }) => lon)) };
  });
}

/** Five decimals are a metre. */
function round(degrees: number): number {
  return Math.round(degrees * 1e5) / 1e5;
}
