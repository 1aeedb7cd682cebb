import type { Problem } from "../files/Problem";
import { readTextFile } from "../files/readTextFile";
import { type LocatedLine, normaliseLine } from "./compareLines";

export function sourceFile(sourceName: string): string {
  return `sources/${sourceName}`;
}

export function readSource(
  dataDir: string,
  sourceName: string,
  report: (problem: Problem) => void,
): readonly LocatedLine[] | undefined {
  const text = readTextFile(dataDir, sourceFile(sourceName), report);
  return text?.split("\n").map((line, index) => ({ text: normaliseLine(line), line: index + 1 }));
}
