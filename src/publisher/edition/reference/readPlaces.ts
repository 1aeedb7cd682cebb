import { existsSync } from "node:fs";
import { join } from "node:path";
import * as v from "valibot";
import { type Place, PlaceSchema } from "../../../domain/reference/place";
import { type QuotedArticles, resolveProofs } from "../compile/resolveProofs";
import type { Problem } from "../files/Problem";
import { readTextFile } from "../files/readTextFile";
import { readYaml } from "../files/readYaml";
import { checkPlaces } from "./checkPlaces";
import { type EntriesFile, noEntries } from "./EntriesFile";
import { positionPlaces } from "./positionPlaces";

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
