import * as v from "valibot";
import type { EditionChanges } from "./editionChanges";

/** By id of a saved search: the revision of the edition in which the reader last looked at its results. */
type SeenEditions = Readonly<Record<string, string>>;

const SeenEditionsSchema = v.record(v.string(), v.string());

/** Never fails: invalid data counts as never seen. */
export function decodeSeenEditions(value: unknown): SeenEditions {
  return v.is(SeenEditionsSchema, value) ? value : {};
}

/** One that was never looked at, since it came from a backup, counts from `revision` on; what is no longer saved is forgotten. */
export function seeFrom(seen: SeenEditions, searches: readonly string[], revision: string): SeenEditions {
  return Object.fromEntries(searches.map((search) => [search, seen[search] ?? revision]));
}

/** `changes` come newest first. All of them where that edition is the first, or forgotten. */
export function changesSince(changes: readonly EditionChanges[], revision: string): readonly EditionChanges[] {
  const at = changes.findIndex((edition) => edition.revision === revision);
  return at < 0 ? changes : changes.slice(0, at);
}
