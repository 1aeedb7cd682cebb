import { countChanges, type EditionChanges } from "../../../../domain/edition/changes/editionChanges";
import { listUnseen } from "../../../../domain/edition/changes/listUnseen";
import { createNewsMark } from "../../../platform/device/newsMark";
import { openStorage } from "../openStorage";
import { seenChanges } from "../seenChanges";

/** As long as the page lives, also when another tab sees the changes or installs an edition. */
export async function markNews(): Promise<void> {
  const storage = await openStorage();
  const mark = createNewsMark();
  let changes: readonly EditionChanges[] = [];
  const update = (): void => {
    const counts = listUnseen(changes, seenChanges.read()).map(countChanges);
    mark(counts.flatMap((count) => Object.values(count)).reduce((sum, count) => sum + count, 0));
  };
  seenChanges.watch(update);
  storage.watchEditionChanges().subscribe({
    next: (next) => {
      changes = next;
      update();
    },
    failed: () => undefined,
  });
}
