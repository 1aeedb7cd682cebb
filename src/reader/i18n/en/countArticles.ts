import type { Format } from "../format";

export function countArticles(format: Format, count: number): string {
  return `${format.number(count)} ${count === 1 ? "article" : "articles"}`;
}
