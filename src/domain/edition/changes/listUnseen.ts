import type { EditionChanges } from "./editionChanges";

/** What came after the edition that was seen last. `changes` come newest first; where none of them was seen, only the newest counts. */
export function listUnseen(changes: readonly EditionChanges[], seen: string): readonly EditionChanges[] {
  const place = changes.findIndex(({ revision }) => revision === seen);
  return changes.slice(0, place === -1 ? 1 : place);
}
