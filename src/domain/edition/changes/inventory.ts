import * as v from "valibot";
import type { ChangeCounts } from "./editionChanges";

export const INVENTORY_KIND = "inventory";

/** An id, and a short hash of what readers read under it. */
const entry = v.tuple([v.string(), v.string()]);

/**
 * What is in an edition, by ids and hashes: from two of them a phone counts what the one changes in the other before it
 * downloads any of it. Phones only compare the hashes, so that the publisher alone says how they are made.
 */
export const InventoryPartSchema = v.object({ articles: v.array(entry), programmes: v.array(entry) });
export type InventoryPart = v.InferOutput<typeof InventoryPartSchema>;
type Entries = InventoryPart["articles"];

/** The same counts as those of « Ce qui a changé » once the edition is installed. */
export function countInventoryChanges(before: readonly InventoryPart[], after: readonly InventoryPart[]): ChangeCounts {
  const articles = countEntries(
    before.flatMap((part) => part.articles),
    after.flatMap((part) => part.articles),
  );
  const programmes = countEntries(
    before.flatMap((part) => part.programmes),
    after.flatMap((part) => part.programmes),
  );
  return { ...articles, programmes: programmes.added + programmes.corrected + programmes.withdrawn };
}

function countEntries(before: Entries, after: Entries): Omit<ChangeCounts, "programmes"> {
  const former = new Map(before);
  const ids = new Set(after.map(([id]) => id));
  return {
    added: after.filter(([id]) => !former.has(id)).length,
    corrected: after.filter(([id, hash]) => former.has(id) && former.get(id) !== hash).length,
    withdrawn: before.filter(([id]) => !ids.has(id)).length,
  };
}
