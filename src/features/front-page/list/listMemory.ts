import type { ThemeId } from "../../../domain/ids";
import type { Rows } from "./useHeadlines";

/*
 * The list when its screen was left, so that Back renders it at once in its position; the database is queried all the
 * same. Kept in memory for one topic.
 */
let left: Rows | undefined;

export function rememberRows(rows: Rows): void {
  left = rows;
}

export function recallRows(theme: ThemeId | undefined): Rows | undefined {
  return left?.theme === theme ? left : undefined;
}
