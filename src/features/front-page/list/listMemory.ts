import type { ThemeId } from "../../../domain/ids";
import type { Rows } from "./useHeadlines";

/*
 * The list as it was when its screen was left, so that Back draws it at once and at its place; the database is asked
 * all the same. Kept for one theme, while the page lives.
 */
let left: Rows | undefined;

export function rememberRows(rows: Rows): void {
  left = rows;
}

export function recallRows(theme: ThemeId | undefined): Rows | undefined {
  return left?.theme === theme ? left : undefined;
}
