import type { ArticleFigures } from "./figure";

/** How many numbers there are, each with its sentence. */
export function countFigures(all: readonly ArticleFigures[]): number {
  return all.flatMap(({ figures }) => figures).flatMap(({ values }) => values).length;
}
