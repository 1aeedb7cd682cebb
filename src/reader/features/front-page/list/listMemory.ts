import type { TopicId } from "../../../../domain/ids";
import { createStore } from "../../../platform/store";
import type { Rows } from "./useFrontPageHeadlines";

/* Kept when the screen is left, so that Back renders the list at once; the database is queried all the same. */
const left = createStore<Rows | undefined>(undefined);

export const rememberRows = left.write;

export function recallRows(topic: TopicId | undefined): Rows | undefined {
  const rows = left.read();
  return rows?.topic === topic ? rows : undefined;
}
