import type { TopicId } from "../../../domain/ids";
import type { Rows } from "./useFrontPageHeadlines";

/* Kept when the screen is left, so that Back renders the list at once; the database is queried all the same. */
let left: Rows | undefined;

export function rememberRows(rows: Rows): void {
  left = rows;
}

export function recallRows(topic: TopicId | undefined): Rows | undefined {
  return left?.topic === topic ? left : undefined;
}
